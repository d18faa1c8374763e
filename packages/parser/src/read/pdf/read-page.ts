import { type Drawing, type Run, startDrawing } from './draw-page.js'
import { apply, type Matrix, toPageSpace } from './matrix.js'
import type { Annotation, PdfFile } from './open-pdf.js'
import type { PageContent, Rule, Word } from './page-content.js'

/**
 * Reads a page, from 0: its words, its straight lines, its links. Where most of the text stands upright, as a table
 * does that was turned to fit, the page is turned; what then still stands askew is left out and counted.
 */
export async function readPage(file: PdfFile, index: number): Promise<PageContent> {
  const { rotate, view } = await file.page(index)
  const annotations = await file.annotations(index)
  const { matrix, width, height } = toPageSpace(rotate, view)
  const fields = new Set(annotations.filter(({ subtype }) => subtype === 'Widget').map(({ id }) => id))
  const { drawing, draw } = startDrawing(matrix, file.fonts, fields)
  const pictures = await file.draw(index, draw)
  const turn = usualTurn(drawing.runs)
  const upright = turn % 2 === 0 ? { width, height } : { width: height, height: width }
  const turned = turnMatrix(turn, width, height)
  const links = annotations.flatMap((annotation) => toLink(annotation, matrix, turned))
  const words: Word[] = []
  let askew = 0
  for (const run of drawing.runs) {
    if (run.turn === turn) words.push(toWord(run, turned, links))
    else askew += run.text.length
  }
  return {
    number: index + 1,
    ...upright,
    words,
    rules: turnRules(drawing, turned),
    pictures,
    turned: askew,
    unmapped: drawing.unmapped,
  }
}

interface Link extends Rule {
  readonly url: string
}

function toLink({ subtype, url, rect }: Annotation, matrix: Matrix, turned: Matrix): Link[] {
  if (subtype !== 'Link' || !url) return []
  const [left, bottom, right, top] = rect
  const corners = [apply(matrix, left, bottom), apply(matrix, right, top)] as const
  return [{ ...boxOf(turned, corners), url }]
}

function boxOf(
  matrix: Matrix,
  [first, second]: readonly [readonly [number, number], readonly [number, number]],
): Rule {
  const [x, y] = apply(matrix, ...first)
  const [u, v] = apply(matrix, ...second)
  return { left: Math.min(x, u), right: Math.max(x, u), top: Math.min(y, v), bottom: Math.max(y, v) }
}

function turnRules({ rules }: Drawing, turned: Matrix): Rule[] {
  return rules.map(({ left, top, right, bottom }) =>
    boxOf(turned, [
      [left, top],
      [right, bottom],
    ]),
  )
}

function usualTurn(runs: readonly Run[]): 0 | 1 | 2 | 3 {
  const counts: [number, number, number, number] = [0, 0, 0, 0]
  for (const { turn, text, artifact } of runs) if (turn !== null && !artifact) counts[turn] += text.length
  return counts.indexOf(Math.max(...counts)) as 0 | 1 | 2 | 3
}

/** Brings text that runs in a direction of so many quarter turns to run from left to right. */
function turnMatrix(turn: 0 | 1 | 2 | 3, width: number, height: number): Matrix {
  switch (turn) {
    case 0:
      return [1, 0, 0, 1, 0, 0]
    case 1:
      return [0, -1, 1, 0, 0, width]
    case 2:
      return [-1, 0, 0, -1, width, height]
    case 3:
      return [0, 1, -1, 0, height, 0]
  }
}

function toWord(run: Run, turned: Matrix, links: readonly Link[]): Word {
  const [left, base] = apply(turned, run.x, run.y)
  const right = left + Math.max(run.length, 0)
  const middle = (left + right) / 2
  const height = base - run.size * 0.3
  const link = links.find(
    (box) => middle >= box.left && middle <= box.right && height >= box.top && height <= box.bottom,
  )
  const { text, size, bold, spaced, artifact } = run
  return { text, left, right, base, size, bold, spaced, artifact, url: link?.url ?? null, raised: false }
}
