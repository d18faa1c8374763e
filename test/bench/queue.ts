import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { enqueue, status } from '@rapporteur/queue'
import pg from 'pg'
import { generateDocuments } from '../../corpus/generate/index.js'
import { postgresPrograms, startPostgres } from '../queue/postgres.js'

// Three workers over two thousand documents, one of them killed every few seconds: every document has one result.

const documents = Number(process.env.DOCUMENTS ?? 2000)
const workers = 3
const betweenKills = 3000
const lease = 10
const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url))
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

if (postgresPrograms === null) {
  console.log('No PostgreSQL server is installed: the queue was not measured.')
  process.exit(0)
}
const server = await startPostgres()
const folder = mkdtempSync(join(tmpdir(), 'queue-bench-'))
try {
  const queued: { name: string; file: string; inside: null }[] = []
  for await (const { name, bytes } of generateDocuments({ count: documents, seed: 5 })) {
    const file = join(folder, name)
    writeFileSync(file, bytes)
    queued.push({ name, file, inside: null })
  }
  await enqueue(server.url, queued, { perJob: 20, lease })
  const start = performance.now()
  const running = new Set<ChildProcess>()
  const startWorker = () => {
    const worker = spawn(
      process.execPath,
      [
        '--import',
        tsx,
        '--conditions=rapporteur-source',
        main,
        'worker',
        '--table',
        '--until-empty',
        '--jobs',
        '1',
        '--database',
        server.url,
      ],
      { stdio: 'ignore' },
    )
    running.add(worker)
    worker.once('close', () => running.delete(worker))
    return worker
  }
  for (let count = 0; count < workers; count++) startWorker()
  let kills = 0
  const killing = setInterval(() => {
    const [oldest] = running
    if (oldest === undefined) return
    oldest.kill('SIGKILL')
    kills++
    startWorker()
  }, betweenKills)
  while (running.size > 0) {
    const [worker] = running
    if (worker && worker.exitCode === null && worker.signalCode === null) await once(worker, 'close')
    const { waiting, active } = await status(server.url)
    if (waiting.jobs + active.jobs === 0) clearInterval(killing)
  }
  const seconds = (performance.now() - start) / 1000
  const { results, failed } = await status(server.url)
  const client = new pg.Client(server.url)
  await client.connect()
  const { rows } = await client.query('SELECT count(DISTINCT name) AS names FROM rapporteur_queue.result')
  await client.end()
  console.log(
    `${documents} documents, ${workers} workers, ${kills} killed, ${seconds.toFixed(0)} s: ${results?.records} records, ${results?.failures} failures, ${rows[0].names} names, ${failed.jobs} jobs given up`,
  )
  if (Number(rows[0].names) !== documents) process.exitCode = 1
} finally {
  server.stop()
  rmSync(folder, { recursive: true })
}
