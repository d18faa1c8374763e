/** Everything that the pages say of their own, in one language. */
export interface PageWords {
  /** BCP 47 code for the `lang` of the page. */
  readonly lang: string
  readonly document: string
  readonly record: string
  readonly outline: string
  readonly toDocument: string
  readonly toRecord: string
  readonly back: string
  readonly source: string
  readonly odd: string
  /** What can be done in the document by keyboard, for a screen reader. */
  readonly documentHelp: string
  readonly fields: Readonly<Record<FieldName, string>>
  /** Codes of the record in words; a code that is not there is shown as it is. */
  readonly codes: Readonly<Record<string, string>>
  /** A number of each unit of time. */
  readonly units: Readonly<Record<'years' | 'months' | 'weeks' | 'days' | 'hours', (count: number) => string>>
  readonly archive: ArchiveWords
}

/** What the parts of the record are called. */
export type FieldName =
  | 'kind'
  | 'id'
  | 'date'
  | 'reference'
  | 'subject'
  | 'addressees'
  | 'copies'
  | 'contacts'
  | 'signatory'
  | 'frontMatter'
  | 'meetings'
  | 'deadlines'
  | 'agendas'
  | 'termsOfReference'
  | 'decisions'
  | 'liaisonStatements'
  | 'people'
  | 'annexes'
  | 'references'
  | 'diagnostics'

/** What the archive's page says. */
export interface ArchiveWords {
  readonly title: string
  readonly search: string
  readonly hint: string
  readonly results: (count: number, most: number) => string
  readonly none: string
  readonly reset: string
  readonly coming: string
  readonly past: string
  readonly noDeadlines: string
  readonly deadline: string
  readonly meeting: string
  readonly decisionsByBody: string
  readonly body: string
  readonly more: string
  readonly facets: Readonly<Record<'kind' | 'language' | 'group' | 'body' | 'action' | 'year', string>>
  readonly remove: string
}
