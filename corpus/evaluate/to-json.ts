import { type Summary, wrongOf } from './summary.js'

/** The evaluation for machines; `documents` holds those that are not faultless, the worst first. */
export function toJson({ all, fields, by, worst }: Summary): object {
  return {
    all,
    fields: Object.fromEntries(fields),
    by: Object.fromEntries(Object.entries(by).map(([division, of]) => [division, Object.fromEntries(of)])),
    documents: worst.map((document) => ({
      name: document.name,
      failure: document.failure,
      wrong: wrongOf(document),
      groundless: document.grounding.groundless,
    })),
  }
}
