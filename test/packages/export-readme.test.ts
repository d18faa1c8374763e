import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

test('the example of the export package runs and prints what it says', () => {
  const readme = readFileSync(new URL('../../packages/export/README.md', import.meta.url), 'utf8')
  const example = /```ts\n(?<code>[\s\S]*?)```/u.exec(readme)?.groups?.code ?? ''
  const said = /\/\/ (?<said>\S+)$/mu.exec(example)?.groups?.said
  const folder = mkdtempSync(join(tmpdir(), 'export-readme-'))
  const here = new URL('.', import.meta.url)
  const file = new URL(`.export-readme-${process.pid}.ts`, here)
  writeFileSync(file, example)
  try {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
    const out = execFileSync(
      process.execPath,
      ['--import', tsx, '--conditions=rapporteur-source', file.pathname],
      { cwd: folder, encoding: 'utf8' },
    )
    expect(out.trim()).toBe(said)
    expect(readFileSync(join(folder, 'deadlines.ics'), 'utf8')).toContain('DUE;VALUE=DATE:20190430')
  } finally {
    rmSync(file)
    rmSync(folder, { recursive: true })
  }
}, 60_000)
