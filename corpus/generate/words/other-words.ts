type Patterns = readonly string[]

/** What liaison statements say. */
export interface LiaisonStatementWords {
  readonly titles: Patterns
  /** {Group} {other} {statement}: an act of thanks. */
  readonly thanks: Patterns
  /** {group} {recommendation} {paper} {subject} */
  readonly texts: Patterns
  readonly requests: Patterns
  readonly attachments: Patterns
  readonly approvals: Patterns
}

/** Texts of no kind that is known. */
export interface OtherWords {
  readonly titles: Patterns
  readonly texts: Patterns
}
