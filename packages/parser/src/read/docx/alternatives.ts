/** Which of the forms that a part offers of one thing (mc:AlternateContent) is read; elements by their offset. */
export interface Alternatives {
  /** Forms that are not read. */
  readonly leftOut: ReadonlySet<number>
  /** Elements that give their place up to the form that is in them. */
  readonly transparent: ReadonlySet<number>
}

interface Form {
  readonly start: number
  readonly isFallback: boolean
  end: number
  hasText: boolean
}

interface Alternative {
  readonly start: number
  readonly forms: Form[]
  /** The form that has begun and not ended. */
  form: Form | null
}

const element = 'AlternateContent'
const tags = /<(\/?)[^\s<>/:]{1,20}:(AlternateContent|Choice|Fallback)(?=[\s>/])/gu

/**
 * Reads ahead which form of each alternative holds text. The older form is read, as mammoth does; where it holds
 * no text and a newer one does, as in a file whose text boxes only a newer Word draws, that one.
 */
export function findAlternatives(xml: string, prefix: string): Alternatives {
  const leftOut = new Set<number>()
  const transparent = new Set<number>()
  const first = xml.indexOf(element)
  if (first < 0) return { leftOut, transparent }
  const text = new RegExp(`<${prefix}t[ >]`, 'u')
  const open: Alternative[] = []

  const choose = ({ start, forms }: Alternative, end: number) => {
    const fallback = forms.find((form) => form.isFallback)
    const chosen = fallback?.hasText ? fallback : (forms.find((form) => form.hasText) ?? fallback)
    for (const form of forms) if (form !== chosen) leftOut.add(form.start)
    const around = open.at(-1)?.form
    if (around && chosen?.hasText) around.hasText = true
    if (!chosen || chosen.isFallback) return
    for (const offset of [start, chosen.start, chosen.end, end]) transparent.add(offset)
  }

  tags.lastIndex = Math.max(0, first - 25)
  let seen = tags.lastIndex
  for (let match = tags.exec(xml); match; match = tags.exec(xml)) {
    const [, closing, name] = match
    const inner = open.at(-1)
    if (inner?.form && !inner.form.hasText) inner.form.hasText = text.test(xml.slice(seen, match.index))
    seen = tags.lastIndex
    if (name === element) {
      if (closing === '') open.push({ start: match.index, forms: [], form: null })
      else if (inner) choose(open.pop() as Alternative, match.index)
    } else if (!inner) continue
    else if (closing === '') {
      const form = { start: match.index, isFallback: name === 'Fallback', end: -1, hasText: false }
      inner.forms.push(form)
      const empty = xml.charCodeAt(xml.indexOf('>', seen) - 1) === 0x2f
      inner.form = empty ? null : form
    } else if (inner.form) {
      inner.form.end = match.index
      inner.form = null
    }
  }
  return { leftOut, transparent }
}
