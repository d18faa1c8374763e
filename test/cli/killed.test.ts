import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ended, ended, startCommand } from '../support/built-command.js'
import { countRecords, filesIn } from '../support/folder.js'
import { oddParserFlags } from '../support/source-flags.js'
import { chineseCircular, englishCircular } from './documents.js'

const documents = 60
let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'rapporteur-killed-'))
  await mkdir(join(cwd, 'letters/2019'), { recursive: true })
  for (let index = 0; index < documents; index++) {
    const folder = index % 2 === 0 ? 'letters' : 'letters/2019'
    const text = index % 3 === 0 ? chineseCircular : englishCircular
    // Every tenth is broken.
    await writeFile(join(cwd, folder, `${index}.txt`), index % 10 === 9 ? '' : `${text}\n${index}\n`)
  }
})

afterAll(() => rm(cwd, { recursive: true }))

/** Sends a signal to a run as soon as so many records are there, and waits for its end. */
async function signalAt(
  records: number,
  out: string,
  signal: NodeJS.Signals,
  child: ReturnType<typeof startCommand>,
): Promise<Ended> {
  const watch = setInterval(() => {
    if (countRecords(join(cwd, out)) < records) return
    child.kill(signal)
    clearInterval(watch)
  }, 5)
  return ended(child).finally(() => clearInterval(watch))
}

test('a run that is killed again and again gives, byte for byte, what an undisturbed run gives', async () => {
  await ended(startCommand(cwd, ['convert', 'letters', '--out', 'calm']))
  const args = ['convert', 'letters', '--out', 'killed']
  for (const records of [1, 20, 45]) {
    const { signal } = await signalAt(records, 'killed', 'SIGKILL', startCommand(cwd, args))
    expect(signal).toBe('SIGKILL')
  }
  const last = await ended(startCommand(cwd, args))
  expect(last.code).toBe(1)
  const calm = filesIn(join(cwd, 'calm'))
  expect(calm.size).toBe(documents - documents / 10 + 1)
  expect(filesIn(join(cwd, 'killed'))).toEqual(calm)
})

test('Ctrl-C finishes what is in hand and says how to go on', async () => {
  await writeFile(join(cwd, 'letters/hang.txt'), 'HANG')
  const args = ['convert', 'letters', '--out', 'stopped', '--jobs', '1', '--timeout', '3']
  const run = startCommand(cwd, args, oddParserFlags)
  const { code, err } = await signalAt(5, 'stopped', 'SIGINT', run)
  expect(code).toBe(130)
  expect(err).toMatch(/^Stopped with \d+ documents left\. Run the same command again to go on\.$/mu)
  const again = await ended(startCommand(cwd, args, oddParserFlags))
  expect(again.err).toMatch(/^letters\/hang\.txt: error timeout .*--timeout/mu)
  expect(countRecords(join(cwd, 'stopped'))).toBe(documents - documents / 10)
})

test('one that hangs and one that eats memory are reported, and all others are converted', async () => {
  await mkdir(join(cwd, 'odd'))
  for (let index = 0; index < 20; index++) await writeFile(join(cwd, `odd/${index}.txt`), englishCircular)
  await writeFile(join(cwd, 'odd/3.txt'), 'HANG')
  await writeFile(join(cwd, 'odd/11.txt'), 'EAT')
  const limits = ['--timeout', '5', '--memory', '500']
  const run = startCommand(cwd, ['convert', 'odd', '--out', 'records', ...limits], oddParserFlags)
  const { code, err } = await ended(run)
  expect(code).toBe(1)
  expect(err).toMatch(/^odd\/3\.txt: error timeout It took longer than 5 s .*--timeout/mu)
  expect(err).toMatch(/^odd\/11\.txt: error out-of-memory It needed more than 500 MiB .*--memory/mu)
  expect(countRecords(join(cwd, 'records'))).toBe(18)
})
