import { expect, test } from 'vitest'
import { defaultLimits } from '../limits.js'
import { paragraph, wordFile } from '../testing/word-file.js'
import { readInput } from './read-input.js'

test.each([
  ['text', '  \n\n\t\n'],
  ['Word file', wordFile({ body: '<w:p/><w:p><w:r><w:drawing/></w:r></w:p>' })],
])('a %s without a word is unreadable', async (_, input) => {
  await expect(readInput(input, defaultLimits)).rejects.toMatchObject({
    name: 'UnreadableInputError',
    code: 'empty',
  })
})

test('the format is found from the content', async () => {
  expect(await readInput(wordFile({ body: paragraph('会议开幕。') }), defaultLimits)).toMatchObject({
    format: 'docx',
    encoding: null,
  })
  expect(await readInput('The meeting opened.', defaultLimits)).toMatchObject({
    format: 'text',
    encoding: null,
  })
  expect(await readInput('# Opening\n\n## 议程\n', defaultLimits)).toMatchObject({ format: 'markdown' })
})

test('an input over the limit of its size is refused by the name of the limit', async () => {
  await expect(readInput('four', { ...defaultLimits, inputBytes: 3 })).rejects.toMatchObject({
    code: 'limit-exceeded',
    limit: 'inputBytes',
  })
})
