import type { CalendarOptions, Format, SearchUnit } from '@rapporteur/export'
import type { LoadedRecord } from '../records/read-records.js'

/** The library, loaded when the first export begins: other commands need not wait for it. */
export type ExportLibrary = typeof import('@rapporteur/export')

/** A form that `rapporteur export --to` writes. */
export interface Target {
  /** What one entry of the output can stand for; the first where the user does not say. */
  readonly units: readonly string[]
  readonly format: (library: ExportLibrary, unit: string, options: CalendarOptions) => Format
  /** What sets the search engine up for the documents; null where nothing does. */
  readonly settings: ((library: ExportLibrary) => object) | null
}

const searchUnits = ['record', 'decision', 'deadline', 'section'] as const satisfies readonly SearchUnit[]

function engine(
  format: (library: ExportLibrary, unit: SearchUnit) => Format,
  settings: (library: ExportLibrary) => object,
): Target {
  return { units: searchUnits, format: (library, unit) => format(library, unit as SearchUnit), settings }
}

function plain(format: (library: ExportLibrary) => Format): Target {
  return { units: ['record'], format, settings: null }
}

/** The forms by the name that `--to` gives them. */
export const targets: Readonly<Record<string, Target>> = {
  ics: {
    units: ['record'],
    format: (library, _, options) => library.calendarFormat(options),
    settings: null,
  },
  markdown: { units: ['record', 'document'], format: (library) => library.summaryFormat, settings: null },
  jsonld: plain((library) => library.jsonLdFormat),
  csv: {
    units: ['deadline', 'decision'],
    format: (library, unit) => (unit === 'decision' ? library.decisionTable : library.deadlineTable),
    settings: null,
  },
  edoxen: {
    units: ['decision', 'meeting'],
    format: (library, unit) => (unit === 'meeting' ? library.edoxenMeetings : library.edoxenDecisions),
    settings: null,
  },
  'dublin-core': plain((library) => library.dublinCoreFormat),
  opensearch: engine(
    (library, unit) => library.openSearchBulk(unit),
    (library) => library.openSearchIndex,
  ),
  meilisearch: engine(
    (library, unit) => library.meilisearchDocuments(unit),
    (library) => library.meilisearchSettings,
  ),
  typesense: engine(
    (library, unit) => library.typesenseDocuments(unit),
    (library) => library.typesenseSchema,
  ),
}

/** The text of one record; a whole document needs the document itself, so that null says that only its record was given. */
export function textOf(
  { record, document }: LoadedRecord,
  unit: string,
  format: Format,
  library: ExportLibrary,
): string | null {
  if (unit !== 'document') return format.write(record)
  return document === null ? null : library.documentMarkdown({ tree: document.document.tree, record })
}
