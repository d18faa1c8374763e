export { type CalendarOptions, calendarFormat } from './calendar/calendar-format.js'
export type { DeadlineComponent } from './calendar/deadline-component.js'
export { dublinCoreFormat } from './dublin-core.js'
export { edoxenDecisions } from './edoxen/decisions.js'
export { edoxenMeetings } from './edoxen/meetings.js'
export { type Format, writeRecords } from './format.js'
export { jsonLdFormat } from './json-ld.js'
export { documentMarkdown, type MarkdownSource } from './markdown/document.js'
export { summaryFormat } from './markdown/summary.js'
export { meilisearchDocuments, meilisearchSettings } from './search/meilisearch.js'
export { openSearchBulk, openSearchIndex } from './search/opensearch.js'
export { typesenseDocuments, typesenseSchema } from './search/typesense.js'
export {
  type NestedDeadline,
  type NestedDecision,
  type SearchDocument,
  type SearchUnit,
  searchDocuments,
  searchUnits,
} from './search/units.js'
export { deadlineTable, decisionTable } from './table-format.js'
