interface Form {
  readonly start: number
  readonly isFallback: boolean
  hasText: boolean
}

interface Alternative {
  readonly forms: Form[]
  /** The form that has begun and not ended. */
  form: Form | null
}

const element = 'AlternateContent'
const tags = /<(\/?)[^\s<>/:]{1,20}:(AlternateContent|Choice|Fallback)(?=[\s>/])/gu

const text = /<(?:[^\s<>/:]{1,20}:)?(?:t[ >]|relIds[ >/]|chart[ >/])/u

/**
 * Of what a part offers in several forms (mc:AlternateContent), finds the forms that are not read, by their offset.
 * The older form is read, as mammoth does; where it holds no text and a newer one does, as in a file whose text
 * boxes only a newer Word draws, that one.
 */
export function formsLeftOut(xml: string): ReadonlySet<number> {
  const leftOut = new Set<number>()
  const first = xml.indexOf(element)
  if (first < 0) return leftOut
  const open: Alternative[] = []

  const choose = ({ forms }: Alternative) => {
    const fallback = forms.find((form) => form.isFallback)
    const chosen = fallback?.hasText ? fallback : (forms.find((form) => form.hasText) ?? fallback)
    for (const form of forms) if (form !== chosen) leftOut.add(form.start)
    const around = open.at(-1)?.form
    if (around && chosen?.hasText) around.hasText = true
  }

  tags.lastIndex = Math.max(0, first - 25)
  let seen = tags.lastIndex
  for (let match = tags.exec(xml); match; match = tags.exec(xml)) {
    const [, closing, name] = match
    const inner = open.at(-1)
    if (inner?.form && !inner.form.hasText) inner.form.hasText = text.test(xml.slice(seen, match.index))
    seen = tags.lastIndex
    if (name === element) {
      if (closing === '') open.push({ forms: [], form: null })
      else if (inner) choose(open.pop() as Alternative)
    } else if (!inner) continue
    else if (closing === '') {
      const form = { start: match.index, isFallback: name === 'Fallback', hasText: false }
      inner.forms.push(form)
      const empty = xml.charCodeAt(xml.indexOf('>', seen) - 1) === 0x2f
      inner.form = empty ? null : form
    } else inner.form = null
  }
  return leftOut
}
