import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isLock, takeLock } from './lock.js'
import { isRunning, thisProcess } from './process-identity.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'))
})
afterEach(() => rm(folder, { recursive: true }))

const leave = (holder: object | string, turn = 1) =>
  writeFile(join(folder, `lock-${turn}`), typeof holder === 'string' ? holder : JSON.stringify(holder))

/** The number of a process that is gone. */
async function gone(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await new Promise((resolve) => child.on('close', resolve))
  return child.pid as number
}

test('the second is told who has it, until the first lets go', async () => {
  const first = await takeLock(folder)
  expect(await takeLock(folder)).toEqual(thisProcess())
  if (isLock(first)) await first.release()
  const next = await takeLock(folder)
  expect(isLock(next)).toBe(true)
  expect(await readdir(folder)).toEqual(['lock-1'])
})

test('of many at once one gets it', async () => {
  const taken = await Promise.all(Array.from({ length: 20 }, () => takeLock(folder)))
  expect(taken.filter(isLock)).toHaveLength(1)
})

test('the lock of a process that is gone is taken over, by one of many', async () => {
  await leave({ host: hostname(), pid: await gone(), started: null })
  const taken = await Promise.all(Array.from({ length: 20 }, () => takeLock(folder)))
  expect(taken.filter(isLock)).toHaveLength(1)
  expect(await readdir(folder)).toEqual(['lock-2'])
})

test('a lock that a crash left empty is taken over', async () => {
  await leave('')
  expect(isLock(await takeLock(folder))).toBe(true)
})

test('another process with the number of one that is gone is not taken for it', async () => {
  expect(isRunning(thisProcess())).toBe(true)
  if (thisProcess().started !== null) expect(isRunning({ ...thisProcess(), started: 'earlier' })).toBe(false)
})

test('a process of another machine is taken to run', async () => {
  const elsewhere = { host: 'elsewhere', pid: 1, started: null }
  await leave(elsewhere)
  expect(await takeLock(folder)).toEqual(elsewhere)
})
