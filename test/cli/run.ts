import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sourceFlags } from '../support/source-flags.js'

/** What came of a run of the command. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** What a run is given. */
export interface RunOptions {
  /** Bytes for standard input; it is empty without them. */
  readonly input?: Uint8Array
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>
  /** Flags for Node. */
  readonly flags?: readonly string[]
  /** Closes standard output after the first bytes. */
  readonly stopReading?: boolean
}

const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url))

/** Runs the real command, on its sources, as a process of its own in a folder. */
export function rapporteur(cwd: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { NO_COLOR, FORCE_COLOR, ...env } = process.env
  const child = spawn(process.execPath, [...sourceFlags, ...(options.flags ?? []), main, ...args], {
    cwd,
    env: { ...env, ...options.env },
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    if (options.stopReading) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  child.stdin.on('error', () => {})
  child.stdin.end(options.input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}
