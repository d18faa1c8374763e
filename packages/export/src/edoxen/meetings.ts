import {
  type Agenda,
  type AgendaItem,
  type DocumentRecord,
  type Meeting,
  type ReducedDate,
  recordKey,
} from '@rapporteur/schema'
import { cleanLine } from '../clean.js'
import type { Format } from '../format.js'
import { sourceUrls } from './decisions.js'
import { localized } from './localized.js'
import { present, yamlFormat } from './yaml-format.js'

/**
 * Meetings in the Edoxen model: a `MeetingCollection` in YAML for each record that has any. The deadlines of a letter
 * go with the first meeting that it announces, an agenda with the first meeting of its group.
 */
export const edoxenMeetings: Format = yamlFormat((record) => {
  const { meetings } = record
  if (meetings.length === 0) return null
  const announced = meetings.find(({ status }) => status === 'announced') ?? null
  const owners = record.agendas.map(
    (agenda) => meetings.find(({ group }) => group !== null && group === agenda.group) ?? announced,
  )
  return {
    meetings: meetings.map((meeting, index) =>
      meetingOf(meeting, index, record, {
        agenda: record.agendas[owners.indexOf(meeting)] ?? null,
        withDeadlines: meeting === announced,
      }),
    ),
  }
})

function meetingOf(
  meeting: Meeting,
  index: number,
  record: DocumentRecord,
  { agenda, withDeadlines }: { agenda: Agenda | null; withDeadlines: boolean },
): object {
  const { title, group, start, end, place, status, virtual } = meeting
  const days = present({ start: dayOf(start), end: dayOf(end ?? start) })
  return present({
    identifier: [{ prefix: recordKey(record), number: `meeting-${index + 1}` }],
    type: meetingType(meeting),
    status: status === 'held' ? 'completed' : 'upcoming',
    body_type: group === null ? undefined : cleanLine(group),
    title: localized(title, record.language),
    scheduled_date_range: Object.keys(days).length === 0 ? undefined : days,
    venues: virtual ? [{ kind: 'virtual' }] : [],
    general_area: localized(place, record.language),
    source_urls: sourceUrls(record),
    agenda: agenda === null ? undefined : { items: itemsOf(agenda.items, record) },
    deadlines: withDeadlines ? deadlinesOf(record) : [],
  })
}

function dayOf(date: ReducedDate | null): string | undefined {
  return date?.length === 10 ? date : undefined
}

/** What kind of meeting the words and the group say it is; Edoxen wants one of its own. */
function meetingType({ title, group }: Meeting): string {
  const words = `${title ?? ''} ${group ?? ''}`
  if (/workshop|讲习班|研讨会/iu.test(words)) return 'workshop'
  if (/assembly|WTSA|全会/iu.test(words)) return 'general_assembly'
  if (/working party|工作组|报告人组|rapporteur|correspondence|^ *(?:WP|RG)/iu.test(words))
    return 'working_group'
  if (/focus group|焦点组|\bFG\b/iu.test(words)) return 'task_group'
  return /^(?:SG\d|TSAG|RAG|TDAG)/u.test(group ?? '') ? 'plenary' : 'other'
}

function itemsOf(items: readonly AgendaItem[], record: DocumentRecord): object[] {
  return items.flatMap((item) => [
    present({
      label: item.label ?? undefined,
      kind: item.label === null ? 'unnumbered' : 'numbered',
      title: localized(item.text, record.language),
      references: item.references.map((ref) => ({ ref })),
    }),
    ...itemsOf(item.items, record),
  ])
}

function deadlinesOf(record: DocumentRecord): object[] {
  return record.deadlines.flatMap(({ date, actions }) =>
    date === null
      ? []
      : [{ date, description: actions.flatMap(({ text }) => localized(text, record.language)) }],
  )
}
