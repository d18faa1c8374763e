import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url))

/** Starts the command as it was built, which takes a third of the time of the sources. */
export function startCommand(
  cwd: string,
  args: readonly string[],
  flags: readonly string[] = [],
): ChildProcess {
  return spawn(process.execPath, [...flags, main, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** What came of a process that has come to its end. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** Waits for the end of a process. */
export function ended(child: ChildProcess): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, out, err }))
  })
}
