import { allMatches } from '../../document/all-matches.js'
import type { Span } from '../../document/document.js'
import type { DecisionsWords } from '../../language/decisions-words.js'
import { bodyName } from './body-name.js'
import { clauseOf, clauseStarts } from './clauses.js'

/** A body in a place where it can be the subject of a clause. */
export interface Subject extends Span {
  /** Null where it is left out and the group of the meeting is not known. */
  readonly name: string | null
  readonly clause: number
}

/** What may act in a sentence without being named in it. */
export interface Unnamed {
  /** The body that the sentence before is about, which a pronoun may stand for. */
  readonly spokenOf: string | null
  /** The meeting may be left out: a paragraph of a report. */
  readonly meeting: boolean
}

/** The bodies of a sentence that can be the subject of a clause, in order. */
export function findSubjects(
  sentence: string,
  words: DecisionsWords,
  group: string | null,
  clauses: readonly number[],
  { spokenOf, meeting }: Unnamed = { spokenOf: null, meeting: false },
): Subject[] {
  const subjects: Subject[] = []
  const omitted = meeting ? words.subjectless?.exec(sentence) : null
  if (omitted) subjects.push({ start: omitted[0].length, end: omitted[0].length, name: group, clause: 0 })
  const pronoun = spokenOf === null ? null : words.pronounSubject?.exec(sentence)
  if (spokenOf !== null && pronoun)
    subjects.push({ start: 0, end: pronoun[0].length, name: spokenOf, clause: 0 })
  for (const match of allMatches(sentence, words.body)) {
    const start = match.index
    const clause = clauseOf(clauses, start)
    if (!words.beforeBody.test(sentence.slice(clause, start))) continue
    const before = sentence.slice(0, start)
    const opening = sentence.slice(clause, start)
    const isJoined = opening.trim() !== '' && words.joinedClause.test(opening)
    if (!isJoined && words.reporting.test(before.slice(0, clause).slice(-60))) continue
    // a letter tells of meetings that are over, whichever
    if (group !== null && words.earlier.test(before.slice(-80))) continue
    const name = bodyName(match[0], group)
    if (name !== null) subjects.push({ start, end: start + match[0].length, name, clause })
  }
  return [...subjects, ...goneOn(sentence, words, clauses, subjects)].sort((a, b) => a.start - b.start)
}

/** The pronouns that go on with a subject behind a semicolon: `The meeting was aware of it; it acknowledged …`. */
function goneOn(
  sentence: string,
  { pronounSubject }: DecisionsWords,
  clauses: readonly number[],
  subjects: readonly Subject[],
): Subject[] {
  if (!pronounSubject) return []
  return clauses.flatMap((clause): Subject[] => {
    const before = sentence.slice(0, clause)
    const behind = sentence.slice(clause)
    const blank = behind.length - behind.trimStart().length
    const pronoun = pronounSubject.exec(behind.slice(blank).replace(/^[it]/u, (sign) => sign.toUpperCase()))
    const subject = subjects.findLast(({ end }) => end <= clause)
    if (!pronoun || !subject || !/; *$/u.test(before)) return []
    const start = clause + blank
    return [{ start, end: start + pronoun[0].length, name: subject.name, clause }]
  })
}

/** The body that a sentence is about: its own first subject, or the one before where a pronoun stands for it. */
export function bodySpokenOf(
  sentence: string,
  words: DecisionsWords,
  group: string | null,
  before: string | null,
): string | null {
  if (words.pronounSubject?.test(sentence)) return before
  return findSubjects(sentence, words, group, clauseStarts(sentence, words))[0]?.name ?? null
}
