import { mkdtempSync, rmSync } from 'node:fs'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Archive, openArchive } from '@rapporteur/archive'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveArchive } from './serve.js'

let folder: string
let archive: Archive
let server: Server

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'))
  archive = openArchive(join(folder, 'x.db'), { create: true })
  server = await serveArchive(archive, { port: 0, today: () => '2019-05-01' })
})
afterAll(() => {
  server.close()
  archive.close()
  rmSync(folder, { recursive: true })
})

function ask(path: string, options: { method?: string; host?: string } = {}) {
  const { port } = server.address() as AddressInfo
  return new Promise<{ status: number | undefined; policy: string | undefined; body: string }>(
    (resolve, reject) => {
      const asked = request(
        {
          port,
          host: '127.0.0.1',
          path,
          method: options.method ?? 'GET',
          headers: { Host: options.host ?? `localhost:${port}` },
        },
        (response) => {
          let body = ''
          response.setEncoding('utf8').on('data', (text: string) => {
            body += text
          })
          response.on('end', () => {
            const policy = response.headers['content-security-policy']
            resolve({ status: response.statusCode, policy: String(policy), body })
          })
        },
      )
      asked.on('error', reject)
      asked.end()
    },
  )
}

test('it listens on this machine only, and answers to no other name', async () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1')
  expect((await ask('/')).status).toBe(200)
  expect((await ask('/', { host: 'archive.example' })).status).toBe(403)
  expect((await ask('/', { host: '127.0.0.1.evil.example' })).status).toBe(403)
})

test('every answer forbids what the pages do not need', async () => {
  for (const path of ['/', '/results?q=x', '/assets/page.css', '/assets/reading.js', '/nothing'])
    expect((await ask(path)).policy).toContain("default-src 'none'")
})

test.each([
  ['/record/none', 404],
  ['/record/..%2f..%2fetc%2fpasswd', 404],
  ['/assets/../package.json', 404],
  ['/assets/other.js', 404],
  ['//elsewhere.example/', 200],
  ['/?q=%22%22%00&page=1e9&kind=x&year=-1', 200],
  [`/?q=${'x'.repeat(5000)}`, 200],
])('%s is answered with %i', async (path, status) => {
  expect((await ask(path)).status).toBe(status)
})

test('nothing can be written', async () => {
  expect((await ask('/', { method: 'POST' })).status).toBe(405)
})
