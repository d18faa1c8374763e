import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './program.js'
import { surroundings } from './testing/surroundings.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = readme
  .slice(readme.indexOf('```sh'))
  .split('\n')
  .filter((line) => line.startsWith('rapporteur '))

let cwd: string
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'readme-'))
  await mkdir(join(cwd, 'letters'))
  for (const name of ['33.docx', 'report.txt']) await writeFile(join(cwd, 'letters', name), '通函')
})
afterAll(() => rm(cwd, { recursive: true }))

test('the README has examples', () => {
  expect(examples.length).toBeGreaterThan(6)
})

test.each(examples)('README: %s', async (line) => {
  const words = line
    .replace(/ [|<>] .{1,40}$/u, '')
    .split(' ')
    .slice(1)
  const around = surroundings({ cwd })
  expect(
    await run(
      words.map((word) => word.replaceAll("'", '')),
      around,
    ),
  ).toBe(0)
  expect(around.stderr.text()).not.toMatch(/: error /u)
})
