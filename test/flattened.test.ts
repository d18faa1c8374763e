import { readFileSync } from 'node:fs'
import { type Block, type ParseResult, parse } from '@rapporteur/parser'
import { describe, expect, test } from 'vitest'

const documents = new URL('../corpus/documents/', import.meta.url)
const names = [
  'tsb-circular-focus-group.en.txt',
  'tsb-circular-focus-group.zh.txt',
  'collective-letter.en.txt',
  'collective-letter.zh.txt',
  'tsb-circular-1996.en.txt',
]

/** Rows of cells, each with its paragraphs; a paragraph outside tables is a row of one. */
function rowsOf({ document }: ParseResult): string[][][] {
  const lineOf = ({ label, text }: Block) => (label ? `${label} ${text}` : text)
  const rows: string[][][] = []
  for (let index = 0; index < document.blocks.length; ) {
    const block = document.blocks[index] as Block
    const table = block.cell?.table
    if (table) rows.push(...table.rows.map((row) => row.map(({ blocks }) => blocks.map(lineOf))))
    else rows.push([[lineOf(block)]])
    index = table ? table.to : index + 1
  }
  return rows
}

const filled = (texts: readonly string[]) => texts.filter(Boolean)
const head =
  'Home\nITU-T\nNewsroom\nEvents\nAbout ITU\nYou are here  Home > ITU-T > Circulars\nPrint this page\n'
const foot =
  '\nTop - Feedback - Contact us - Copyright © ITU 2014 All Rights Reserved\nContact for this page : TSB EDH\nUpdated : 2012-03-05\n'

/** What mirrors of web sites make of a document. */
const flattenings: Readonly<Record<string, (rows: string[][][]) => string>> = {
  'the cells of a row joined by slashes': (rows) =>
    rows.map((row) => filled(row.map((cell) => cell.join(' '))).join(' / ')).join('\n'),
  'everything on one line, parted by slashes': (rows) =>
    filled(rows.map((row) => filled(row.map((cell) => cell.join(' '))).join(' / '))).join(' / '),
  'every cell a line, labels before values': (rows) => filled(rows.flat(2)).join('\n'),
  'the head and foot of a web page round it': (rows) => `${head}${filled(rows.flat(2)).join('\n')}${foot}`,
}

/** What a record says but for the outline and the tables, which flattening takes away. */
function essence({ record }: ParseResult): unknown {
  const { provenance: _p, source: _s, sections: _o, tables: _t, diagnostics: _d, ...fields } = record
  return fields
}

describe.each(names)('%s', (name) => {
  test.each(Object.keys(flattenings))('is read with %s', async (way) => {
    const original = await parse(readFileSync(new URL(name, documents)))
    const flattened = await parse((flattenings[way] as (rows: string[][][]) => string)(rowsOf(original)))
    expect(essence(flattened)).toEqual(essence(original))
  })
})
