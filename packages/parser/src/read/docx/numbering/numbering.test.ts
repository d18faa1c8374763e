import { describe, expect, test } from 'vitest'
import { root } from '../../../testing/word-file.js'
import { readStyles } from '../styles.js'
import { startCounting } from './count.js'
import { readNumbering } from './numbering.js'

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const abstract = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const num = (id: number, abstractId: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`
const startOverride = (index: number, start: number) =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`

/** The labels of paragraphs given as [numId, level]. */
function labels(
  numbering: string,
  paragraphs: readonly (readonly [numId: number, level: number])[],
  styles = '',
): string[] {
  const lists = readNumbering(root('numbering', numbering), readStyles(root('styles', styles)))
  const next = startCounting(lists)
  return paragraphs.map(([numId, at]) => next(String(numId), at))
}

const outline = abstract(
  0,
  level(0, 'decimal', '%1'),
  level(1, 'decimal', '%1.%2'),
  level(2, 'lowerLetter', '%3)'),
)

describe('bullets', () => {
  test.each([
    ['Wingdings', 'Ø', '•'],
    ['Wingdings', 'n', '•'],
    ['Symbol', '·', '•'],
    ['Symbol', '-', '-'],
    ['Courier New', 'o', '◦'],
    ['Times New Roman', '–', '–'],
    ['SimSun', '●', '●'],
    ['Wingdings', '\uF0D8', '•'],
  ])('in %s the sign %s is %s', (font, sign, shown) => {
    const fonts = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:hint="default"/></w:rPr>`
    const bullet = `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/>${fonts}</w:lvl>`
    expect(labels(abstract(0, bullet) + num(1, 0), [[1, 0]])).toEqual([shown])
  })
})

describe('startCounting', () => {
  test('counts levels and starts the deeper ones again', () => {
    expect(
      labels(outline + num(1, 0), [
        [1, 0],
        [1, 1],
        [1, 1],
        [1, 2],
        [1, 2],
        [1, 1],
        [1, 2],
        [1, 0],
        [1, 1],
      ]),
    ).toEqual(['1', '1.1', '1.2', 'a)', 'b)', '1.3', 'a)', '2', '2.1'])
  })

  test('a level that was skipped counts as begun', () => {
    expect(
      labels(outline + num(1, 0), [
        [1, 1],
        [1, 1],
        [1, 0],
        [1, 1],
      ]),
    ).toEqual(['1.1', '1.2', '2', '2.1'])
  })

  test('lists of one abstract list count on together', () => {
    expect(
      labels(outline + num(1, 0) + num(2, 0), [
        [1, 0],
        [2, 0],
        [1, 0],
      ]),
    ).toEqual(['1', '2', '3'])
  })

  test('lists of different abstract lists do not', () => {
    const other = abstract(1, level(0, 'upperRoman', '%1.'))
    expect(
      labels(outline + other + num(1, 0) + num(2, 1), [
        [1, 0],
        [2, 0],
        [1, 0],
        [2, 0],
      ]),
    ).toEqual(['1', 'I.', '2', 'II.'])
  })

  test('a start that is overridden holds once, when the list begins', () => {
    expect(
      labels(outline + num(1, 0) + num(2, 0, startOverride(0, 1)) + num(3, 0, startOverride(0, 7)), [
        [1, 0],
        [1, 0],
        [2, 0],
        [2, 0],
        [3, 0],
        [3, 1],
      ]),
    ).toEqual(['1', '2', '1', '2', '7', '7.1'])
  })

  test('a level that is overridden as a whole prints in its new form', () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '(%1)')}</w:lvlOverride>`
    expect(
      labels(outline + num(1, 0, override), [
        [1, 0],
        [1, 1],
      ]),
    ).toEqual(['(A)', 'A.1'])
  })

  test('begins with the start of the level', () => {
    const late = abstract(0, level(0, 'decimal', '%1.').replace('w:start w:val="1"', 'w:start w:val="5"'))
    expect(
      labels(late + num(1, 0), [
        [1, 0],
        [1, 0],
      ]),
    ).toEqual(['5.', '6.'])
  })

  test('lvlRestart 0 lets a level count through', () => {
    const through = abstract(
      0,
      level(0, 'chineseCounting', '%1、'),
      level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'),
    )
    expect(
      labels(through + num(1, 0), [
        [1, 0],
        [1, 1],
        [1, 1],
        [1, 0],
        [1, 1],
      ]),
    ).toEqual(['一、', '1.', '2.', '二、', '3.'])
  })

  test('lvlRestart 1 starts a level again with the first level only', () => {
    const restarting = abstract(
      0,
      level(0, 'decimal', '%1'),
      level(1, 'decimal', '%1.%2'),
      level(2, 'decimal', '#%3', '<w:lvlRestart w:val="1"/>'),
    )
    expect(
      labels(restarting + num(1, 0), [
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 1],
        [1, 2],
        [1, 0],
        [1, 2],
      ]),
    ).toEqual(['1', '1.1', '#1', '1.2', '#2', '2', '#1'])
  })

  test('a legal level prints every number in digits', () => {
    const legal = abstract(0, level(0, 'upperRoman', '%1'), level(1, 'decimal', '%1.%2', '<w:isLgl/>'))
    expect(
      labels(legal + num(1, 0), [
        [1, 0],
        [1, 0],
        [1, 1],
      ]),
    ).toEqual(['I', 'II', '2.1'])
  })

  test('prints what stands around the number as it is', () => {
    const forms = abstract(
      0,
      level(0, 'chineseCountingThousand', '第%1条'),
      level(1, 'chineseCounting', '（%2）'),
      level(2, 'decimalEnclosedCircle', '%3'),
      level(3, 'decimalFullWidth', '%4．'),
    )
    expect(
      labels(forms + num(1, 0), [
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 3],
      ]),
    ).toEqual(['第一条', '（一）', '①', '１．'])
  })

  test.each([
    ['\uF0B7', '•'],
    ['\uF0D8', '•'],
    ['\uF02D', '-'],
    ['–', '–'],
    ['-', '-'],
    ['o', '◦'],
    ['', ''],
  ])('a bullet %j is %j', (sign, printed) => {
    expect(labels(abstract(0, level(0, 'bullet', sign)) + num(1, 0), [[1, 0]])).toEqual([printed])
  })

  test('a bullet that is a picture is a bullet', () => {
    const picture =
      '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/><w:lvlPicBulletId w:val="0"/></w:lvl>'
    expect(labels(abstract(0, picture) + num(1, 0), [[1, 0]])).toEqual(['•'])
  })

  test('a level without a number format of its own kind prints nothing', () => {
    expect(labels(abstract(0, level(0, 'none', '')) + num(1, 0), [[1, 0]])).toEqual([''])
  })

  test('a list or a level that is not defined prints nothing', () => {
    expect(
      labels(outline + num(1, 0) + num(2, 9), [
        [1, 7],
        [2, 0],
        [3, 0],
      ]),
    ).toEqual(['', '', ''])
  })

  test('a list that links to a numbering style has its levels and its counters', () => {
    const linking = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Agenda"/></w:abstractNum>'
    const styles =
      '<w:style w:type="numbering" w:styleId="Agenda"><w:name w:val="Agenda"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    expect(
      labels(
        outline + linking + num(1, 0) + num(2, 5),
        [
          [1, 0],
          [2, 0],
          [2, 2],
        ],
        styles,
      ),
    ).toEqual(['1', '2', 'a)'])
  })

  test('takes the fallback where a newer format is an alternative', () => {
    const alternative = `<w:lvl w:ilvl="0"><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>`
    expect(labels(abstract(0, alternative) + num(1, 0), [[1, 0]])).toEqual(['01'])
  })
})
