import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { outputTo } from './output.js'

const failing = (code: string) =>
  new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) })

test('a reader that has gone away is no error', async () => {
  const output = outputTo(failing('EPIPE'))
  await output.write('记录\n')
  expect(output.closed).toBe(true)
  await output.write('more')
})

test('a full disk is one', async () => {
  await expect(outputTo(failing('ENOSPC')).write('x')).rejects.toThrow('ENOSPC')
})

test('text is written in order', async () => {
  const written: string[] = []
  const output = outputTo(
    new Writable({ write: (chunk, _encoding, done) => done(void written.push(String(chunk))) }),
  )
  await output.write('一')
  await output.write('two')
  expect(written).toEqual(['一', 'two'])
  expect(output.closed).toBe(false)
})
