import { expect, test } from 'vitest'
import { keptOutput } from '../testing/surroundings.js'
import { withStatusLine } from './status-line.js'

test('what is written goes above the status, and the status comes back below it', async () => {
  const output = keptOutput({ isTTY: true, columns: 80 })
  const line = withStatusLine(output)
  await line.write('one\n')
  await line.show('1/2')
  await line.show('1/2')
  await line.write('two\n')
  await line.clear()
  await line.write('three\n')
  expect(output.text()).toBe('one\n\r\u001B[K1/2\r\u001B[Ktwo\n1/2\r\u001B[Kthree\n')
})
