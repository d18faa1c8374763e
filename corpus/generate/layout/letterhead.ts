import type { Choices } from '../base/choices.js'
import { plain } from '../base/citations.js'
import type { Letterhead, LetterheadLabel, Paper } from '../paper/paper.js'
import { cell, line, type Printed, type PrintedParagraph, table } from './printed.js'

/**
 * How a letterhead stands on the page: labels, values and addressees in cells; all labels in one cell and all values in the
 * next; every field in a row of its own; plain lines with tabs; a label alone on its line; cells flattened to ` / `.
 */
export const letterheadLayouts = [
  'cells',
  'labels-first',
  'rows',
  'lines',
  'labels-alone',
  'slashes',
] as const
/** One of {@link letterheadLayouts}. */
export type LetterheadLayout = (typeof letterheadLayouts)[number]

interface Field {
  readonly label: string
  readonly values: readonly string[]
}

export function printLetterhead(
  choices: Choices,
  head: Letterhead,
  language: Paper['language'],
  layout: LetterheadLayout,
): Printed[] {
  const print = new LetterheadPrinter(choices, head, language)
  switch (layout) {
    case 'cells':
      return print.cells()
    case 'labels-first':
      return print.labelsFirst()
    case 'rows':
      return print.rows()
    case 'lines':
      return print.lines('\t')
    case 'labels-alone':
      return print.labelsAlone()
    case 'slashes':
      return print.slashes()
  }
}

class LetterheadPrinter {
  private readonly colon: string
  private readonly mark: string

  constructor(
    private readonly choices: Choices,
    private readonly head: Letterhead,
    private readonly language: Paper['language'],
  ) {
    this.colon = choices.pick(language === 'zh' ? ['：', '：', ':'] : [':', ':', ' :'])
    this.mark = choices.pick(['-', '–', '•', '-'])
  }

  /** Label and value in two cells, the addressees in a third that goes down beside them. */
  cells(): Printed[] {
    const [first, ...others] = this.contactFields()
    const { reference, file } = this.head
    const place = Math.min(2, others.length - 1)
    const rows = [
      ...(this.choices.chance(40) ? [[cell(this.organization(), { columnSpan: 3 })]] : []),
      [cell([]), cell([this.head.date], { columnSpan: 2 })],
      [
        cell([this.label('reference')]),
        cell([...reference, ...(file ? [file] : [])].map(plain)),
        cell(this.correspondents('to', this.head.addressees)),
      ],
      ...[first as Field, ...others].map(({ label, values }, order) => [
        cell([label]),
        cell(values),
        cell(
          order === place + 1 && this.head.copies.length > 0
            ? this.correspondents('copy', this.head.copies)
            : [],
        ),
      ]),
    ]
    if (place + 1 > others.length && this.head.copies.length > 0)
      rows.push([cell([]), cell([]), cell(this.correspondents('copy', this.head.copies))])
    rows.push([cell([this.label('subject')]), cell(this.subject(), { columnSpan: 2 })])
    return [table(rows)]
  }

  /** All labels in one cell, all values in the next: they pair in order. */
  labelsFirst(): Printed[] {
    const fields = this.contactFields()
    const { reference, file } = this.head
    const rows = [
      [cell([this.head.date], { columnSpan: 3 })],
      [
        cell([this.label('reference'), ...(file ? [''] : []), ...fields.map(({ label }) => label)]),
        cell([...reference.map(plain), ...(file ? [file] : []), ...fields.flatMap(({ values }) => values)]),
        cell(this.correspondents('to', this.head.addressees)),
      ],
      ...(this.head.copies.length > 0
        ? [[cell([]), cell([]), cell(this.correspondents('copy', this.head.copies))]]
        : []),
      [cell([this.label('subject')]), cell(this.subject(), { columnSpan: 2 })],
    ]
    return [...this.organization(), table(rows)]
  }

  /** Every field in a row of two cells, the addressees too. */
  rows(): Printed[] {
    const rows = this.allFields().map(({ label, values }) => [cell([label]), cell(values)])
    return [...this.organization(), line(this.head.date), table(rows)]
  }

  lines(between: string): Printed[] {
    const fields = this.allFields().map(({ label, values }) =>
      values.map((value, order) => line(order === 0 ? `${label}${between}${value}` : `${between}${value}`)),
    )
    return [...this.organization(), line(this.head.date), ...fields.flat()]
  }

  labelsAlone(): Printed[] {
    const fields = this.allFields().map(({ label, values }) => [
      line(label),
      ...values.map((value) => line(value)),
    ])
    return [...this.organization(), line(this.head.date), ...fields.flat()]
  }

  slashes(): Printed[] {
    const { reference, file, date } = this.head
    const parts = [
      date,
      this.label('reference'),
      ...reference.map(plain),
      ...(file ? [file] : []),
      ...this.contactFields().flatMap(({ label, values }) => [label, ...values]),
      ...this.flat(this.correspondents('to', this.head.addressees)),
      ...(this.head.copies.length > 0 ? this.flat(this.correspondents('copy', this.head.copies)) : []),
    ]
    return [
      ...this.organization(),
      line(parts.join(' / ')),
      line(`${this.label('subject')} / ${plain(this.head.subject.join(' '))}`),
    ]
  }

  private flat(paragraphs: readonly PrintedParagraph[]): string[] {
    return paragraphs.map(({ label, text }) => (label ? `${label} ${text}` : text))
  }

  private organization(): PrintedParagraph[] {
    return this.head.organization.map((text) => line(text))
  }

  private label(label: LetterheadLabel): string {
    return this.head.labels[label] + this.colon
  }

  private contactFields(): Field[] {
    const { telephone, telex, fax, email, web } = this.head
    const fields: (readonly [LetterheadLabel, readonly string[]])[] = [
      ['telephone', telephone],
      ['telex', telex ? [telex] : []],
      ['fax', fax],
      ['email', email],
      ['web', web],
    ]
    return fields
      .filter(([, values]) => values.length > 0)
      .map(([label, values]) => ({ label: this.label(label), values }))
  }

  private allFields(): Field[] {
    const { reference, file, addressees, copies } = this.head
    const listed = (label: LetterheadLabel, names: readonly string[]): Field[] =>
      names.length > 0 ? [{ label: this.label(label), values: this.flat(this.list(names)) }] : []
    return [
      { label: this.label('reference'), values: [...reference.map(plain), ...(file ? [file] : [])] },
      ...this.contactFields(),
      ...listed('to', addressees),
      ...listed('copy', copies),
      { label: this.label('subject'), values: this.head.subject.map(plain) },
    ]
  }

  private subject(): PrintedParagraph[] {
    return this.head.subject.map((text) => line(plain(text)))
  }

  /** A label and a list; or each with its own label. */
  private correspondents(label: 'to' | 'copy', names: readonly string[]): PrintedParagraph[] {
    if (this.head.eachTo && label === 'to') {
      const own = this.language === 'zh' ? this.head.labels.to : `${this.head.labels.to} `
      return this.list(names.map((name) => own + name))
    }
    return [
      line(this.label(label), { bookmarks: label === 'to' ? ['Addressee_E'] : [] }),
      ...this.list(names),
    ]
  }

  private list(names: readonly string[]): PrintedParagraph[] {
    const separator = this.language === 'zh' ? '；' : ';'
    return names.map((name, order) =>
      line(name + (order < names.length - 1 ? separator : ''), { label: this.mark, level: 0 }),
    )
  }
}
