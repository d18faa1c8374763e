import type { Handlers, PartState, Tag } from './part-state.js'
import { showText } from './show-text.js'

/** Reads a formula in a row, as one would type it: a fraction is a/b, a power a^b, an index a_b. */
export function formulaElements(state: PartState): Handlers {
  const brackets: { begin: string; end: string; open: boolean }[] = []
  /** Inside the base, index and power of an element that has them; sums have theirs without a sign. */
  const scripts: boolean[] = []
  const show = (sign: string) => {
    if (state.formula > 0) showText(state, sign)
  }
  const script = (powers: boolean) => ({
    open: () => {
      scripts.push(powers)
    },
    close: () => {
      scripts.pop()
    },
  })
  const sign = (text: string) => ({
    open: () => {
      if (scripts.at(-1)) show(text)
    },
  })
  /** The bracket opens behind its properties, or at once where it has none. */
  const openBracket = () => {
    const last = brackets.at(-1)
    if (!last || last.open) return
    last.open = true
    show(last.begin)
  }
  const bracket = (side: 'begin' | 'end') => ({
    open: (tag: Tag) => {
      const last = brackets.at(-1)
      if (last) last[side] = tag.attribute('val') ?? ''
    },
  })
  return {
    ':oMath': {
      open: () => {
        state.formula++
      },
      close: () => {
        state.formula--
      },
    },
    ':num': { close: () => show('/') },
    ':rad': { open: () => show('√') },
    ':sSup': script(true),
    ':sSub': script(true),
    ':sSubSup': script(true),
    ':nary': script(false),
    ':sup': sign('^'),
    ':sub': sign('_'),
    ':chr': { open: (tag) => show(tag.attribute('val') ?? '') },
    ':d': {
      open: () => {
        brackets.push({ begin: '(', end: ')', open: false })
      },
      close: () => {
        show(brackets.pop()?.end ?? '')
      },
    },
    ':begChr': bracket('begin'),
    ':endChr': bracket('end'),
    ':dPr': { close: openBracket },
    ':e': { open: openBracket },
  }
}
