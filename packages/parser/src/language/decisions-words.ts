import type { DecisionAction } from '@rapporteur/schema'

/**
 * The words in which a body acts. Every pattern is matched on one sentence of half width, in which quoted words
 * and brackets are blanked out. The named groups of `act`, `passive`, `alone`, `impersonal`, `imperative` are
 * decision actions.
 */
export interface DecisionsWords {
  /** Cheap test: text without this sign holds no act in this language. */
  readonly sign: RegExp
  /** The end of a sentence, its stop included; global. */
  readonly sentenceEnd: RegExp
  /** What parts two clauses; global. */
  readonly clauseEnd: RegExp
  /** A body that can act, with nothing behind it that makes it part of another name; global. */
  readonly body: RegExp
  /** Words that mean the body whose meeting it is: 会议, the closing plenary. The whole of a body's words. */
  readonly meeting: RegExp
  /** How the names of groups of a kind begin, and the word for the kind alone: it means the group of the paper, if it is such a one. */
  readonly kindsOfGroup: readonly (readonly [beginning: string, words: RegExp])[]
  /** What stands before the name of a body, and behind it where its meeting is meant: `the closing`, 闭幕全体会议; global. */
  readonly aroundName: RegExp
  /** A Question, the whole of it; the group `group` is the number of its study group. */
  readonly question: RegExp
  /** What may stand between the beginning of a clause and its subject. The whole of it. */
  readonly beforeBody: RegExp
  /** A pronoun at the beginning of a sentence that stands for the body of the sentence before it. Null where the language has none. */
  readonly pronounSubject: RegExp | null
  /**
   * The beginning of a sentence of a report that leaves out its subject, up to its verb: nobody but the meeting can be
   * meant. Null where the language does not leave it out.
   */
  readonly subjectless: RegExp | null
  /** The end of a clause that reports what somebody wants or says, so that the clause behind it decides nothing. */
  readonly reporting: RegExp
  /** An earlier occasion, in front of the subject: 上次会议上, at its last meeting. */
  readonly earlier: RegExp
  /** A verb in which a body acts; global. */
  readonly act: RegExp
  /** What stands right before a verb that is no act: a negation, a modal, a condition. Closed by `$`. */
  readonly refused: RegExp
  /** Behind a body: it is told what to do or will do something, so that no verb further on is its act. */
  readonly modal: RegExp
  /** What stands right behind words that are no act but a noun or an attribute. */
  readonly noActBefore: RegExp
  /** What may stand between a body and its verb. The whole of it. */
  readonly between: RegExp
  /** The subject goes on to a further verb, in the same clause: `and`, 并. Closed by `$`. */
  readonly joinedInClause: RegExp
  /** What opens a clause that has no subject of its own, up to its verb. The whole of it. */
  readonly joinedClause: RegExp
  /** Adverbs only: a clause that begins with its verb. The whole of it. Null where the language has no such clauses. */
  readonly bareClause: RegExp | null
  /** A verb that is finite by its form and so no part of what was agreed before; tested from the adverbs on. */
  readonly finite: RegExp
  /** Another subject that speaks or acts, between the body and a further verb. */
  readonly otherSubject: RegExp
  /** Papers and letters that speak to somebody: a clause behind them tells what they say. */
  readonly sending: RegExp
  /** Behind a verb: those whom a paper just named speaks to. */
  readonly pronoun: RegExp
  /** An act told of its object, with the group `agent` where the agent stands inside; global. */
  readonly passive: RegExp
  /** The same told by a noun with its agent behind it (`received the approval of the meeting`); global. Null where `passive` covers it. */
  readonly granted: RegExp | null
  /**
   * A second participle behind a passive, in its clause (`was nominated and elected`), from the end of the first; the
   * group `between` is what stands between them. Null where the language repeats the passive.
   */
  readonly furtherPassive: RegExp | null
  /** A group as the subject of a passive, ahead of its verb: `A drafting group`, `The Focus Group on AI`. Closed by `$`. */
  readonly foundedGroup: RegExp
  /** The agent behind a passive, from its end; group `agent`. Null where it stands inside. */
  readonly agentBehind: RegExp | null
  /** Agents that are none: by consensus, by the deadline. The whole of it. */
  readonly noAgent: RegExp
  /** A conjunction that may open a clause with its own subject, the sign or space before it included; global. */
  readonly joinedSubject: RegExp
  /** The same behind a comma, so that it opens a clause even before a list. Null where a comma alone parts clauses. */
  readonly partedClause: RegExp | null
  /** A conjunction and the empty subject of a passive: `and it`. Closed by `$`; null where there is none. */
  readonly joinedPronoun: RegExp | null
  /** A passive that is told of several things. Null where the form does not say so. */
  readonly pluralPassive: RegExp | null
  /** What stands before a passive that tells no act of this meeting; closed by `$`. */
  readonly passiveRefused: RegExp
  /** What stands behind a passive that tells no act of this meeting. */
  readonly noPassiveBefore: RegExp
  /** An agreement told without a verb of agreeing: no objection was raised; global. */
  readonly impersonal: RegExp
  /** A sentence that is nothing but the act: `Approved.` */
  readonly alone: RegExp
  /** What a list item or a requested action begins with. */
  readonly imperative: RegExp
  /** Between one imperative and the next, closed by `$`. */
  readonly furtherImperative: RegExp
  /** A body is asked to act, the verb behind it; group `body`. */
  readonly invited: RegExp
  /** The heading above actions that are asked for. */
  readonly requestedActions: RegExp
  /** The heading or the line above what a meeting decided, one item each; the whole of it. */
  readonly decisionsBelow: RegExp
  /** Behind a verb of agreeing: nothing but the colon, so that the list below holds what was agreed. The whole of it. */
  readonly contentBelow: RegExp
  /** What the noun in such a line makes of an item that begins with no verb of its own. */
  readonly itemsOf: Readonly<Partial<Record<DecisionAction, RegExp>>>
  /** An item that says that there is none. */
  readonly noItem: RegExp
  /** An item whose first verb is an attribute and no act: `Agreed text is in Annex 2`. Null where the language has no such items. */
  readonly attributeItem: RegExp | null
  /** A line that ends in a colon after a proposal of somebody. */
  readonly proposal: RegExp
  /** The heading of an annex in which nothing is decided. */
  readonly noDecisions: RegExp
  /** Who is asked, from the end of the verb on; group `assignee`. */
  readonly assignee: RegExp
  /** Who is to do what an item says that has no verb of its own: `TSB to publish …`, 秘书处：…; group `assignee`. */
  readonly assigneeFirst: RegExp
  /** What must stand behind a verb of agreeing before who is to do something: 由, `that`. */
  readonly assigneeOpening: RegExp
  /** Who is asked in a passive, in front of it; group `assignee`. Null where the language puts nobody there. */
  readonly assigneeBefore: RegExp | null
  /** What makes a date the one by which something is to be done, right before it (`$`) or right behind it (`^`). */
  readonly dueBefore: RegExp
  readonly dueBehind: RegExp | null
}
