import type { Font } from './fonts.js'
import { unknownFont } from './fonts.js'
import { glyphText, isUnmapped } from './glyph-text.js'
import { apply, identity, type Matrix, multiply } from './matrix.js'
import type { Operators } from './open-pdf.js'
import type { Rule } from './page-content.js'

/** A stretch of glyphs without a gap, in the space of the page: where it begins, and which way it runs. */
export interface Run {
  text: string
  readonly x: number
  readonly y: number
  /** How far it reaches along its direction. */
  length: number
  readonly size: number
  /** Quarter turns clockwise, or null for any other direction. */
  readonly turn: 0 | 1 | 2 | 3 | null
  bold: boolean
  readonly spaced: boolean
  readonly artifact: boolean
}

/** What the operators of a page draw. */
export interface Drawing {
  readonly runs: Run[]
  readonly rules: Rule[]
  unmapped: number
}

/** A glyph as pdfjs hands it over. */
interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
  readonly vmetric?: readonly [number, number, number]
}

/** Numbers of the operators that matter here, as in pdfjs's `OPS`. */
const op = {
  setLineWidth: 2,
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRenderingMode: 38,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  beginMarkedContent: 69,
  beginMarkedContentProps: 70,
  endMarkedContent: 71,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  beginAnnotation: 80,
  endAnnotation: 81,
  constructPath: 91,
} as const
/** Ways to end a path that leave a mark, as in `OPS`: stroke, fill and both. */
const strokes: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27])
const fills: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27])
/** Steps of a path, and how many numbers follow each. */
const pathLengths = [2, 2, 6, 4, 0]
const moveTo = 0
const lineTo = 1
const closePath = 4

interface State {
  matrix: Matrix
  lineWidth: number
  font: Font
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

/** A gap of more than this, in ems, ends a run. */
const widestGap = 0.13
/** Boxes flatter or thinner than this, in points, are drawn lines. */
const thickestRule = 3
/** No page has so many lines that mean something. */
const mostRules = 20_000

/**
 * Follows the operators of a page and keeps its text, glyph by glyph, and its straight lines. The space of the page
 * is that of `base`; `fields` are the annotations whose appearance is text of the document.
 */
export function startDrawing(
  base: Matrix,
  fonts: ReadonlyMap<string, Font>,
  fields: ReadonlySet<string>,
): { readonly drawing: Drawing; readonly draw: (operators: Operators) => void } {
  const drawing: Drawing = { runs: [], rules: [], unmapped: 0 }
  let state: State = {
    matrix: base,
    lineWidth: 1,
    font: unknownFont,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  }
  const saved: State[] = []
  let text: Matrix = identity
  let lineX = 0
  let lineY = 0
  let x = 0
  let y = 0
  const marked: boolean[] = []
  let artifacts = 0
  /** Depth of annotations that are not read. */
  let hidden = 0
  const annotations: boolean[] = []

  let run: Run | null = null
  /** Where the run would go on, and where its last glyph began. */
  let penX = 0
  let penY = 0
  let lastX = 0
  let lastY = 0
  let lastText = ''
  /** Where the blank ends that was drawn last. */
  let blank: readonly [number, number] | null = null

  const moveText = (dx: number, dy: number) => {
    lineX += dx
    lineY += dy
    x = lineX
    y = lineY
  }

  const showText = (glyphs: readonly (Glyph | number)[]) => {
    const { font, size, charSpacing, wordSpacing, scale, rise, mode } = state
    if (size === 0 || hidden > 0) return
    const whole = multiply(state.matrix, text)
    const [a, b, c, d] = whole
    const direction = Math.sign(size)
    const along = Math.hypot(a, b)
    const em = Math.hypot(c, d) * Math.abs(size)
    if (em < 0.5 || along === 0) return
    const ux = (a / along) * direction
    const uy = (b / along) * direction
    const turn = font.vertical ? null : turnOf(ux, uy)
    const bold = font.bold || mode === 2
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        if (font.vertical) y += (glyph * size) / 1000
        else x -= ((glyph * size) / 1000) * scale
        continue
      }
      const [px, py] = apply(whole, x, y + rise)
      const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0)
      if (font.vertical) y -= glyph.width * font.widthScale * size + spacing
      else x += (glyph.width * font.widthScale * size + spacing) * scale
      const [qx, qy] = apply(whole, x, y + rise)
      if (isUnmapped(glyph.unicode)) {
        if (glyph.unicode !== '' || glyph.width > 0) drawing.unmapped++
        continue
      }
      const letters = glyphText(glyph.unicode)
      if (letters.trim() === '') {
        blank = [qx, qy]
        run = null
        continue
      }
      const gap = run ? (px - penX) * ux + (py - penY) * uy : 0
      const off = run ? Math.abs((py - penY) * ux - (px - penX) * uy) : 0
      if (run && letters === lastText && Math.hypot(px - lastX, py - lastY) < em * 0.15) {
        run.bold = true // struck twice
        continue
      }
      if (
        run &&
        !blank &&
        run.size === em &&
        run.bold === bold &&
        run.turn === turn &&
        run.artifact === artifacts > 0 &&
        off < em * 0.1 &&
        gap > em * -0.4 &&
        gap < em * widestGap
      ) {
        run.text += letters
        run.length = (qx - run.x) * ux + (qy - run.y) * uy
      } else {
        run = {
          text: letters,
          x: px,
          y: py,
          length: (qx - px) * ux + (qy - py) * uy,
          size: em,
          turn,
          bold,
          spaced: blank !== null && isBehind(blank, [px, py], [ux, uy], em),
          artifact: artifacts > 0,
        }
        drawing.runs.push(run)
      }
      blank = null
      lastX = px
      lastY = py
      lastText = letters
      // what spacing adds belongs to no glyph: letters set apart by it are one word
      penX = qx
      penY = qy
      if (charSpacing * scale * along > em * widestGap) run.length -= charSpacing * scale * along
    }
  }

  const addRule = (left: number, top: number, right: number, bottom: number) => {
    if (drawing.rules.length < mostRules) drawing.rules.push({ left, top, right, bottom })
  }

  const addPath = (ending: number, path: ArrayLike<number>) => {
    const stroked = strokes.has(ending)
    const filled = fills.has(ending)
    if ((!stroked && !filled) || hidden > 0) return
    const half = (state.lineWidth * Math.hypot(state.matrix[0], state.matrix[1])) / 2
    const addEdge = (from: readonly [number, number], to: readonly [number, number]) => {
      const [left, right] = from[0] < to[0] ? [from[0], to[0]] : [to[0], from[0]]
      const [top, bottom] = from[1] < to[1] ? [from[1], to[1]] : [to[1], from[1]]
      const isFlat = bottom - top < 0.5
      if (half * 2 > thickestRule * 2 || (!isFlat && right - left >= 0.5)) return
      if (isFlat) addRule(left, top - half, right, bottom + half)
      else addRule(left - half, top, right + half, bottom)
    }
    const addBox = (points: readonly (readonly [number, number])[]) => {
      if (!filled || stroked || points.length < 2) return
      const xs = points.map(([px]) => px)
      const ys = points.map(([, py]) => py)
      const left = Math.min(...xs)
      const right = Math.max(...xs)
      const top = Math.min(...ys)
      const bottom = Math.max(...ys)
      if (Math.min(right - left, bottom - top) <= thickestRule) addRule(left, top, right, bottom)
    }
    let points: (readonly [number, number])[] = []
    for (let index = 0; index < path.length; ) {
      const kind = path[index] as number
      const numbers = pathLengths[kind]
      if (numbers === undefined) return
      const at = index + 1
      index = at + numbers
      if (kind === closePath) {
        if (stroked && points.length > 2)
          addEdge(points.at(-1) as [number, number], points[0] as [number, number])
        continue
      }
      const point = apply(state.matrix, path[index - 2] as number, path[index - 1] as number)
      if (kind === moveTo) {
        addBox(points)
        points = [point]
      } else {
        const before = points.at(-1)
        if (stroked && kind === lineTo && before) addEdge(before, point)
        if (points.length < 64) points.push(point)
      }
    }
    addBox(points)
  }

  const setGraphics = (key: string, value: unknown) => {
    if (key === 'LW') state.lineWidth = value as number
    if (key !== 'Font') return
    const [name, size] = value as [string, number]
    state.font = fonts.get(name) ?? unknownFont
    state.size = size
  }

  const draw = ({ fnArray, argsArray }: Operators) => {
    for (let index = 0; index < fnArray.length; index++) {
      const args = argsArray[index] ?? []
      const [first, second] = args as [number, number]
      switch (fnArray[index]) {
        case op.showText:
          showText(args[0] as readonly (Glyph | number)[])
          break
        case op.setTextMatrix:
          text = toMatrix(args[0] as ArrayLike<number>)
          x = y = lineX = lineY = 0
          break
        case op.moveText:
          moveText(first, second)
          break
        case op.setLeadingMoveText:
          state.leading = second
          moveText(first, second)
          break
        case op.nextLine:
          moveText(0, state.leading)
          break
        case op.setLeading:
          state.leading = -first
          break
        case op.beginText:
          text = identity
          x = y = lineX = lineY = 0
          break
        case op.setFont:
          state.font = fonts.get(args[0] as string) ?? unknownFont
          state.size = second
          break
        case op.setCharSpacing:
          state.charSpacing = first
          break
        case op.setWordSpacing:
          state.wordSpacing = first
          break
        case op.setHScale:
          state.scale = first / 100
          break
        case op.setTextRise:
          state.rise = first
          break
        case op.setTextRenderingMode:
          state.mode = first
          break
        case op.setLineWidth:
          state.lineWidth = first
          break
        case op.setGState:
          for (const [key, value] of args[0] as readonly [string, unknown][]) setGraphics(key, value)
          break
        case op.save:
          saved.push({ ...state })
          break
        case op.restore:
          state = saved.pop() ?? state
          break
        case op.transform:
          state.matrix = multiply(state.matrix, toMatrix(args as number[]))
          break
        case op.paintFormXObjectBegin:
          saved.push({ ...state })
          if (args[0]) state.matrix = multiply(state.matrix, toMatrix(args[0] as ArrayLike<number>))
          break
        case op.paintFormXObjectEnd:
          state = saved.pop() ?? state
          break
        case op.beginAnnotation: {
          saved.push({ ...state })
          const isField = fields.has(args[0] as string)
          annotations.push(isField)
          if (!isField) hidden++
          state.matrix = multiply(
            multiply(base, toMatrix(args[2] as ArrayLike<number>)),
            toMatrix(args[3] as ArrayLike<number>),
          )
          break
        }
        case op.endAnnotation:
          state = saved.pop() ?? state
          if (annotations.pop() === false) hidden--
          break
        case op.beginMarkedContent:
        case op.beginMarkedContentProps: {
          const isArtifact = nameOf(args[0]) === 'Artifact'
          marked.push(isArtifact)
          if (isArtifact) artifacts++
          break
        }
        case op.endMarkedContent:
          if (marked.pop()) artifacts--
          break
        case op.constructPath: {
          const [path] = args[1] as [ArrayLike<number> | null]
          if (path) addPath(first, path)
          break
        }
      }
    }
  }
  return { drawing, draw }
}

/** A name as a string, or as pdfjs's object of one. */
function nameOf(name: unknown): unknown {
  return typeof name === 'object' && name !== null && 'name' in name ? name.name : name
}

function toMatrix(numbers: ArrayLike<number>): Matrix {
  return Array.from(numbers).slice(0, 6) as unknown as Matrix
}

/** Tells whether a place is right behind the end of a blank, on its line: glyphs may be drawn in any order. */
function isBehind(
  [x, y]: readonly [number, number],
  [px, py]: readonly [number, number],
  [ux, uy]: readonly [number, number],
  em: number,
): boolean {
  const along = (px - x) * ux + (py - y) * uy
  const off = Math.abs((py - y) * ux - (px - x) * uy)
  return along > em * -0.3 && along < em && off < em * 0.3
}

/** The quarter turns of a direction; a slant of a few degrees, as of a scanned page, counts as none. */
function turnOf(ux: number, uy: number): Run['turn'] {
  if (Math.abs(uy) < 0.09) return ux > 0 ? 0 : 2
  if (Math.abs(ux) < 0.09) return uy > 0 ? 1 : 3
  return null
}
