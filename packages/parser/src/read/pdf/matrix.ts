/** A transformation [a b c d e f]: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/**
 * From a PDF page's own space to one whose origin is the upper left corner as the page is shown, with y growing
 * downwards; in points.
 */
export function toPageSpace(
  rotate: number,
  [left, bottom, right, top]: readonly [number, number, number, number],
): { readonly matrix: Matrix; readonly width: number; readonly height: number } {
  const across = right - left
  const down = top - bottom
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return { matrix: [0, 1, 1, 0, -bottom, -left], width: down, height: across }
    case 180:
      return { matrix: [-1, 0, 0, 1, right, -bottom], width: across, height: down }
    case 270:
      return { matrix: [0, -1, -1, 0, top, right], width: down, height: across }
    default:
      return { matrix: [1, 0, 0, -1, -left, top], width: across, height: down }
  }
}
