import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Archive } from '@rapporteur/archive'
import { answer } from './requests.js'

/** How an archive is served. */
export interface ServeOptions {
  /** Address to listen at; `127.0.0.1`, which no other machine reaches, where nothing is said. */
  readonly host?: string
  /** Port to listen at; 0 for any that is free. */
  readonly port: number
  /** The day on the clock, an ISO 8601 date. */
  readonly today: () => string
}

/** Nothing is fetched from elsewhere, nothing runs but the two scripts, no other page shows these in a frame. */
const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
}

/**
 * Serves the pages of an archive until the server is closed. Settles when it listens; rejects where it cannot
 * (`EADDRINUSE`, `EACCES`).
 */
export async function serveArchive(archive: Archive, options: ServeOptions): Promise<Server> {
  const { host = '127.0.0.1', port, today } = options
  const server = createServer((request, response) =>
    respond(archive, today, isLocal(host), request, response),
  )
  // A reader who sends nothing does not hold a connection for ever.
  server.requestTimeout = 10_000
  server.headersTimeout = 10_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return server
}

interface Reply {
  readonly status: number
  readonly type: string
  readonly body: string
}

function respond(
  archive: Archive,
  today: () => string,
  localOnly: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { status, type, body } = replyTo(archive, today, localOnly, request)
  response.writeHead(status, { ...headers, 'Content-Type': `${type}; charset=utf-8` })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function replyTo(archive: Archive, today: () => string, localOnly: boolean, request: IncomingMessage): Reply {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Only reading is possible.')
  // A page of elsewhere whose name was made to mean this machine must not read the archive (DNS rebinding).
  if (localOnly && !isLocal(hostName(request.headers.host ?? '')))
    return plain(403, 'This archive is served to this machine only.')
  const path = request.url ?? '/'
  if (!URL.canParse(path, 'http://archive')) return plain(404, 'There is no such page.')
  try {
    return answer(archive, new URL(path, 'http://archive'), today(), languagesOf(request))
  } catch (error) {
    const isKnown = error instanceof Error && error.name === 'ArchiveError'
    return plain(500, isKnown ? error.message : 'The page could not be made.')
  }
}

function plain(status: number, text: string): Reply {
  return { status, type: 'text/plain', body: `${text}\n` }
}

function hostName(host: string): string {
  return host.replace(/:\d+$/u, '')
}

function isLocal(host: string): boolean {
  return ['localhost', '127.0.0.1', '::1', '[::1]'].includes(host.toLowerCase())
}

/** The languages of an Accept-Language header in its own order, which browsers keep by preference. */
function languagesOf({ headers: { 'accept-language': accepted } }: IncomingMessage): string[] {
  return (accepted ?? '').split(',').map((language) => language.split(';')[0]?.trim().toLowerCase() ?? '')
}
