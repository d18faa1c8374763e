import { expect, test } from 'vitest'
import { failureLine, programFailure, readingFailure, writingFailure } from './failure.js'

const systemError = (code: string) => Object.assign(new Error(`${code}: at /some/where`), { code })

test('a failure is one line, whatever the file is called', () => {
  expect(failureLine({ path: '通\n函\u001B.txt', code: 'empty', message: 'The file is empty.' })).toBe(
    '通 函.txt: error empty The file is empty.\n',
  )
})

test('failures of the system say what to do', () => {
  expect(readingFailure('a.txt', systemError('EACCES'))).toMatchObject({
    code: 'not-readable',
    message: expect.stringContaining('permissions'),
  })
  expect(readingFailure('a.txt', systemError('EIO')).message).toBe('It could not be read (EIO). Try again.')
  expect(writingFailure('out', systemError('EROFS')).message).toContain('--out')
  expect(writingFailure('out', systemError('ENOSPC')).code).toBe('not-writable')
})

test('a fault of the program is one line too', () => {
  expect(readingFailure('报告.txt', new TypeError('x is not a function'))).toMatchObject({
    path: '报告.txt',
    code: 'internal',
  })
  expect(programFailure(new RangeError('too deep')).message).toContain('Please report it.')
})

test('a full standard output is called by its name', () => {
  expect(programFailure(systemError('ENOSPC'))).toMatchObject({
    path: 'standard output',
    code: 'not-writable',
  })
})
