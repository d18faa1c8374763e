import type { AddressInfo } from 'node:net'
import type { Command } from 'commander'
import { useArchive } from '../archive/use-archive.js'
import { failureLine } from '../failure.js'
import { countOption } from '../options/numbers.js'
import type { ExitCode, Surroundings } from '../surroundings.js'
import type { Finish } from './exit-code.js'

/** The options of `rapporteur serve`. */
export interface ServeCommandOptions {
  readonly port: number
  readonly host: string
}

const help = `
The page searches while you type, filters, shows what is due and what was decided, and opens
each document beside its record. It is served to this machine only; --host opens it to
others, without a password: whoever reaches the address can read all of the archive.

Examples:
  $ rapporteur serve letters.db
  $ rapporteur serve letters.db --port 8080

Exit codes:
  0  the server was stopped (Ctrl-C)
  1  the archive could not be read, or the address is taken
  2  wrong usage`

/** Adds `rapporteur serve` to the program. */
export function addServe(program: Command, surroundings: Surroundings, finish: Finish): void {
  program
    .command('serve')
    .showHelpAfterError('"rapporteur serve --help" says how it is used.')
    .summary('open an archive in the browser')
    .description('Serves an archive as web pages until it is stopped.')
    .argument('<file>', 'the archive')
    .option('--port <n>', 'port to listen at', countOption, 4747)
    .option('--host <address>', 'address to listen at', '127.0.0.1')
    .addHelpText('after', help)
    .action(async (file: string, options: ServeCommandOptions) => {
      finish(await serve(file, options, surroundings))
    })
}

async function serve(
  file: string,
  { port, host }: ServeCommandOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stdout, stderr, today, onInterrupt } = surroundings
  return useArchive(file, { create: false }, surroundings, async (archive) => {
    const { serveArchive } = await import('@rapporteur/page')
    try {
      const server = await serveArchive(archive, { port, host, today })
      const address = server.address() as AddressInfo
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
      await stdout.write(`http://${name}:${address.port}/ shows the archive; Ctrl-C stops it.\n`)
      let stopListening = () => {}
      await new Promise<void>((resolve) => {
        stopListening = onInterrupt(resolve)
      })
      stopListening()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      return 0
    } catch (error) {
      await stderr.write(
        failureLine({
          path: `${host}:${port}`,
          code: 'not-served',
          message: `The address cannot be listened at (${error instanceof Error ? error.message : String(error)}). Choose another with --port or --host.`,
        }),
      )
      return 1
    }
  })
}
