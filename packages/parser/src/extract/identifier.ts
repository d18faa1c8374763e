import { formatIdentifier, identifier, type Reference, studyPeriod } from '@rapporteur/schema'

/** What a document's identifier follows from. */
export interface IdentifierClues {
  readonly reference: Reference | null
  /** ISO date of the document, or of the meeting that it belongs to. */
  readonly date: string | null
}

/** The ITU's identifier of a document where its reference and date determine one, else null. */
export function findIdentifier({ reference, date }: IdentifierClues): string | null {
  if (!reference?.number) return null
  const candidate = identifier.safeParse(candidateOf(reference, date && studyPeriod(date)?.code, date))
  return candidate.success ? formatIdentifier(candidate.data) : null
}

function candidateOf(
  reference: Reference,
  period: string | null | undefined,
  date: string | null,
): object | null {
  const { series, bureau, group } = reference
  const amendment = amendmentOf(reference)
  if (amendment === undefined) return null
  const number = Number(/\d{1,4}/u.exec(reference.number ?? '')?.[0])
  if (bureau === 'BR') {
    const code = /^[A-Z]{2,5}/u.exec(reference.number ?? '')?.[0]
    return {
      type: 'br-circular',
      series: code,
      number: Number(/\d{1,4}$/u.exec(reference.number ?? '')?.[0]),
      amendment,
    }
  }
  switch (series) {
    case 'circular':
      return bureau === 'TSB' ? { type: 'circular', period, number, amendment } : null
    case 'collective-letter':
      return { type: 'collective-letter', period, group, number, amendment }
    case 'report':
    case 'contribution':
      return { type: series, period, group, number, amendment }
    case 'temporary-document': {
      // the class must be printed; the day is the meeting's first
      const [, code] = /\/(GEN|PLEN|WP[1-9])$/u.exec(reference.number ?? '') ?? []
      return code === undefined
        ? null
        : { type: series, period, group, meeting: date, class: code, number, amendment }
    }
    default:
      return null
  }
}

/** The amendment in the identifier's terms; undefined where it has a kind or number that identifiers do not show. */
function amendmentOf({ amendment }: Reference): object | null | undefined {
  if (amendment === null) return null
  const shown =
    amendment.type === 'addendum' || amendment.type === 'corrigendum' || amendment.type === 'revision'
  return shown && amendment.number !== null ? amendment : undefined
}
