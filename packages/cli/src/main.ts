#!/usr/bin/env node
import { openPool } from '@rapporteur/batch'
import { interrupts } from './interrupts.js'
import { run } from './program.js'
import { readAll } from './standard-input.js'
import { outputTo } from './terminal/output.js'
import { localDate } from './today.js'

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  stdin: () => readAll(process.stdin),
  stdinChunks: () => process.stdin,
  today: () => localDate(new Date()),
  // Loaded when the first document is read: --help need not wait for it.
  parse: async (input, options) => (await import('@rapporteur/parser')).parse(input, options),
  onInterrupt: interrupts(process),
  openPool,
})
