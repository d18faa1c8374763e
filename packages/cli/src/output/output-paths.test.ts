import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { outputPaths } from './output-paths.js'

const input = (relative: string, folder = '/in') => ({
  path: `${folder}/${relative}`,
  file: resolve(folder, relative),
  inside: null,
  relative,
})
const records = (...relatives: string[]) =>
  outputPaths(
    relatives.map((relative) => input(relative)),
    resolve('/out'),
    false,
  ).paths.map(({ record }) => record)

test('a record stands at the relative path of its input', () => {
  expect(records('2017/通函.docx', 'a.MD')).toEqual([resolve('/out/2017/通函.json'), resolve('/out/a.json')])
})

test('an ending that is none of a document belongs to the name', () => {
  expect(records('circular.2017', 'CIR-0033!A1!MSW-E.docx')).toEqual([
    resolve('/out/circular.2017.json'),
    resolve('/out/CIR-0033!A1!MSW-E.json'),
  ])
})

test('inputs that differ only in their ending keep it', () => {
  expect(records('a.txt', 'a.docx', 'b.txt')).toEqual(
    ['a.txt', 'a.docx', 'b'].map((name) => resolve(`/out/${name}.json`)),
  )
  expect(records('a.txt', 'a.docx', 'a.txt.txt')).toEqual(
    ['a.txt', 'a.docx', 'a.txt.txt'].map((name) => resolve(`/out/${name}.json`)),
  )
})

test('the text stands beside the record', () => {
  expect(outputPaths([input('a.docx')], resolve('/out'), true).paths).toEqual([
    { record: resolve('/out/a.json'), text: resolve('/out/a.txt') },
  ])
})

test('two inputs with one place are a failure that names both', () => {
  const { failures } = outputPaths([input('a.txt', '/one'), input('a.txt', '/two')], resolve('/out'), false)
  expect(failures).toHaveLength(1)
  expect(failures[0]).toMatchObject({ path: '/two/a.txt', code: 'output-conflict' })
  expect(failures[0]?.message).toContain('/one/a.txt: a.txt.json')
})

test('no input is written over', () => {
  const { failures } = outputPaths([input('a.txt')], resolve('/in'), true)
  expect(failures).toMatchObject([{ path: '/in/a.txt', code: 'output-conflict' }])
  expect(outputPaths([input('a.txt')], resolve('/in'), false).failures).toEqual([])
})
