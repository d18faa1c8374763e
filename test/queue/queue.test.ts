import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rapporteur } from '../cli/run.js'
import { type Postgres, postgresPrograms, startPostgres } from './postgres.js'

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url))
const letter = (number: number) =>
  `Geneva, 5 March 2019\n\nRef:\tTSB Circular ${number}\n\nDear Sir/Madam,\n1\tPlease reply by 30 April 2019.\n`

describe.skipIf(postgresPrograms === null)(
  'a queue (skipped where no PostgreSQL server is installed)',
  () => {
    let server: Postgres
    let cwd: string

    beforeAll(async () => {
      server = await startPostgres()
      cwd = await mkdtemp(join(tmpdir(), 'queue-'))
      await mkdir(join(cwd, 'letters/2019'), { recursive: true })
      for (let number = 1; number <= 40; number++)
        await writeFile(join(cwd, `letters/2019/${number}.txt`), letter(number))
      await writeFile(join(cwd, 'letters/0-empty.txt'), '')
    }, 60_000)
    afterAll(async () => {
      server.stop()
      await rm(cwd, { recursive: true })
    })

    const database = () => ['--database', server.url]
    const status = async () => JSON.parse((await rapporteur(cwd, ['status', '--json', ...database()])).out)
    const clear = async () => {
      const client = new pg.Client(server.url)
      await client.connect()
      await client.query('DROP SCHEMA IF EXISTS rapporteur_queue CASCADE')
      await client.end()
    }

    test('documents are put in, read by a worker into a folder, and counted', async () => {
      expect(await status()).toMatchObject({ waiting: { jobs: 0, documents: 0 }, results: null })
      const put = await rapporteur(cwd, ['enqueue', 'letters', '--per-job', '10', ...database()])
      expect(put).toEqual({ code: 0, out: '41 documents in 5 jobs\n', err: '' })
      expect(await status()).toMatchObject({ waiting: { jobs: 5, documents: 41 } })
      const worked = await rapporteur(cwd, [
        'worker',
        '--out',
        'records',
        '--until-empty',
        '--jobs',
        '1',
        ...database(),
      ])
      expect(worked).toMatchObject({ code: 0, out: '5 jobs, 41 documents, 1 of them failed\n' })
      expect(worked.err).toContain('0-empty.txt: error empty')
      expect(await status()).toMatchObject({ waiting: { jobs: 0 }, done: { jobs: 5, documents: 41 } })
      expect(await readdir(join(cwd, 'records/2019'))).toHaveLength(40)
      expect(JSON.parse(await readFile(join(cwd, 'records/2019/7.txt.json'), 'utf8'))).toMatchObject({
        id: 'T17-TSB-CIR-0007',
        source: { name: '2019/7.txt' },
      })
      expect(await readdir(join(cwd, 'records'))).toEqual(['0-empty.txt.failure.json', '2019'])
    }, 120_000)

    test('a worker that is killed loses nothing: every document has exactly one result', async () => {
      await clear()
      await rapporteur(cwd, ['enqueue', 'letters', '--per-job', '5', '--lease', '2', ...database()])
      const args = ['worker', '--table', '--jobs', '1', ...database()]
      const victim = spawn(
        process.execPath,
        ['--import', tsx, '--conditions=rapporteur-source', main, ...args],
        {
          cwd,
        },
      )
      await once(victim.stderr, 'data').catch(() => {})
      victim.kill('SIGKILL')
      await once(victim, 'close')
      const { code } = await rapporteur(cwd, [...args, '--until-empty'])
      expect(code).toBe(0)
      expect(await status()).toMatchObject({
        waiting: { jobs: 0 },
        active: { jobs: 0 },
        results: { records: 40, failures: 1 },
      })
    }, 120_000)

    test('a worker that is told to stop finishes what is in hand and gives the rest back', async () => {
      await clear()
      await rapporteur(cwd, ['enqueue', 'letters', '--per-job', '41', ...database()])
      const args = ['worker', '--table', '--jobs', '1', ...database()]
      const worker = spawn(
        process.execPath,
        ['--import', tsx, '--conditions=rapporteur-source', main, ...args],
        {
          cwd,
        },
      )
      await once(worker.stderr, 'data')
      worker.kill('SIGTERM')
      const [code] = await once(worker, 'close')
      expect(code).toBe(0)
      const { waiting, active, done, results } = await status()
      expect(active.jobs).toBe(0)
      expect(done.jobs).toBe(1)
      expect(results.records + results.failures + waiting.documents).toBe(41)
    }, 120_000)

    test('a database that cannot be used is said in one line, without its password', async () => {
      const { code, err } = await rapporteur(cwd, [
        'status',
        '--database',
        'postgres://me:secret@127.0.0.1:1/x',
      ])
      expect(code).toBe(1)
      expect(err).toMatch(/^queue: error no-database .*ECONNREFUSED.*\n$/u)
      expect(err).not.toContain('secret')
      const unknown = await rapporteur(cwd, [
        'status',
        '--database',
        server.url.replace('/postgres', '/none'),
      ])
      expect(unknown.err).toMatch(/^queue: error no-access There is no database of that name/u)
    }, 60_000)
  },
)
