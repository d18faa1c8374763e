import {
  type Decision,
  type DecisionAction,
  type DocumentRecord,
  recordKey,
  recordName,
} from '@rapporteur/schema'
import { cleanLine, webAddress } from '../clean.js'
import type { Format } from '../format.js'
import { localized } from './localized.js'
import { present, yamlFormat } from './yaml-format.js'

/** The verbs in which a body states what it goes by; in Edoxen they are considerations, all others are actions. */
const considerations: ReadonlySet<DecisionAction> = new Set([
  'note',
  'recognize',
  'recall',
  'consider',
  'conclude',
])

/**
 * Decisions in the Edoxen model: a `DecisionCollection` in YAML for each record that has any.
 *
 * Edoxen wants a day on which an action takes effect. It is the last day of the meeting that the document reports, else
 * the document's own date; where neither is known a decision keeps its text as `message` and has no action.
 */
export const edoxenDecisions: Format = yamlFormat((record) => {
  if (record.decisions.length === 0) return null
  const date = dayOfDecisions(record)
  return {
    metadata: present({
      title: localized(record.title, record.language),
      date: date ?? undefined,
      source: cleanLine(recordName(record)),
      source_urls: sourceUrls(record),
    }),
    decisions: record.decisions.map((decision) => decisionOf(decision, date, record)),
  }
})

function decisionOf(decision: Decision, date: string | null, record: DocumentRecord): object {
  const { id, action, status, body, paragraph, section, text, references } = decision
  const taken = status === 'taken'
  const act = date !== null && {
    type: action,
    date_effective: { date, type: taken ? 'decided' : 'proposed' },
    message: localized(text, record.language),
  }
  const part = considerations.has(action) ? 'considerations' : 'actions'
  return present({
    identifier: [{ prefix: recordKey(record), number: id }],
    kind: 'other',
    status: taken ? 'decided' : 'proposed',
    body_type: body === null ? undefined : cleanLine(body),
    agenda_item: paragraph ?? undefined,
    categories: references,
    subject: localized(section, record.language),
    message: act ? [] : localized(text, record.language),
    ...(act ? { [part]: [act] } : {}),
  })
}

/** The address of the document as Edoxen's list of sources. */
export function sourceUrls(record: DocumentRecord): object[] {
  const ref = webAddress(record.url)
  return ref === null ? [] : [{ ref, kind: 'landing_page' }]
}

function dayOfDecisions({ meetings, date }: DocumentRecord): string | null {
  const held = meetings.find(({ status, start }) => status === 'held' && start?.length === 10)
  const last = held?.end?.length === 10 ? held.end : held?.start
  return last ?? date
}
