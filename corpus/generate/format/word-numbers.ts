/** A place in one of Word's numbering definitions. */
export interface WordNumber {
  readonly reference: string
  readonly level: number
  /** Counts begin again with each instance. */
  readonly instance: number
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** Signs of lists with the names of their definitions. */
export const bullets = { '-': 'hyphens', '–': 'dashes', '•': 'bullets' } as const

/**
 * Finds out which labels Word can count by itself: it shows a number only where its own count gives the very label that
 * is meant. All others are typed.
 */
export class WordNumbering {
  private instance = 0
  private reference = ''
  private counts: number[] = []

  /** @param level depth in a list; null outside lists */
  next(label: string, level: number | null): WordNumber | null {
    const bullet = bullets[label as keyof typeof bullets]
    if (bullet) return { reference: bullet, level: level ?? 0, instance: 0 }
    const form = formOf(label, level)
    if (!form) return null
    if (form.level === 0 && /^1\.?$/u.test(label)) {
      this.instance++
      this.reference = form.reference
      this.counts = []
    }
    if (form.reference !== this.reference || form.level > this.counts.length) return null
    const counts = [...this.counts.slice(0, form.level), (this.counts[form.level] ?? 0) + 1]
    if (shown(form, counts) !== label) return null
    this.counts = counts
    return { ...form, instance: this.instance }
  }
}

type Form = Pick<WordNumber, 'reference' | 'level'>

function formOf(label: string, level: number | null): Form | null {
  if (/^\d+(?:\.\d+)*$/u.test(label)) return { reference: 'decimal', level: label.split('.').length - 1 }
  if (/^\d+\.$/u.test(label)) return { reference: 'outline', level: 0 }
  return level !== null && level > 0 && /^[a-z]+\.$/u.test(label) ? { reference: 'outline', level } : null
}

function shown({ reference, level }: Form, counts: readonly number[]): string {
  if (reference === 'decimal') return counts.join('.')
  const count = counts[level] as number
  return `${level === 0 ? count : level === 1 ? String.fromCharCode(96 + count) : romans[count]}.`
}
