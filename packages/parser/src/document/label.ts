import { foldWidth } from './text.js'

/** A paragraph's typed label and the rest of it. */
export interface Labelled {
  /** As printed, `''` where there is none. */
  readonly label: string
  readonly text: string
}

const han = '[一二三四五六七八九十百]{1,4}'
const roman = '(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})|(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})'
const marks = '[•●○◦▪■□◆‣·*→➢➤➔➜▶►❑❒❖◻◼⚫⮚✓✔🞎🞏🞄]'
const dashes = '[-–—−]'

/** What any label begins with, full-width signs among them. */
const opening = new RegExp(`^\\s*(?:[\\d(A-Za-z第\\uFF01-\\uFF5E]|${han}|${marks}|${dashes})`, 'u')

/** A label that a tab (or the end of the block) closes: the tab says that it is one. */
const beforeTab = new RegExp(
  `^(?:\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,5}(?:bis|ter)?|\\d{1,2}[a-h]|[A-Za-z]{1}(?:\\.\\d{1,3}){0,4}|${roman}|${han})\\)?[.)、．:]?|${marks}|${dashes}|第${han}[条章节部分]{1,2})$`,
  'u',
)

/** A label that its own sign closes: `1.` `a)` `(iv)` `（一）` `一、`, a bullet. */
const beforeText = new RegExp(
  `^(?:\\((?:\\d{1,3}|[a-zA-Z]|(?:${roman})|${han})\\)|(?:\\d{1,3}|\\d{1,2}[a-h]|[a-zA-Z]|(?:${roman})|${han})\\)|(?:\\d{1,2}|[a-zA-Z]|${roman})\\.(?= )|\\d{1,2}(?:\\.\\d{1,2}){0,4}\\.(?= )|(?:${han}|\\d{1,3})、|\\d{1,2}\\.(?=\\p{Script=Han}|["“《])|${marks}(?= ?\\S)|${dashes}(?= ))`,
  'u',
)

/** A dotted number, or a bare one, that only a space closes; the words behind it decide. */
const numberAndSpace =
  /^((?:[A-Z]\.)?\d{1,2}(?:\.\d{1,3}){1,5}|\d{1,2}) +(?=["“(]?(\p{Lu}|\p{Script=Han}|(?:19|20)\d{2}年))/u
const dottedAndHan = /^\d{1,2}(?:\.\d{1,3}){1,5}(?=["“]?\p{Script=Han})/u
/** Words that make the number before them a quantity or a date. */
const countedHan =
  /^(?:年|月|日(?![程常益志])|号(?!码)|个(?!人)|名(?![称单])|位(?!置)|份(?!额)|次|届|项(?!目)|家(?!庭)|人(?![工员类])|天(?!线)|周|小时|时(?!间)|分(?![配析类])|点|万|亿|千|百|瑞郎|美元|种|条(?!件)|款|至|到|和|及|与(?!会|其[他它]|外部)|或|、|-)/u
const countedLatin =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|CHF|USD|EUR|Swiss|GHz|MHz|kHz|Gbit|Mbit|Member|Sector|UTC|GMT|Hz|PM|AM)(?![a-z])/u
/** What is counted in whole numbers only: `38 Member States`, and yet `3.4 Member States …` is a paragraph. */
const countedWhole = /^(?:Member|Sector)(?![a-z])/u

/**
 * Parts a paragraph into its typed label and its text. A number is a label when a tab, a point, a bracket or
 * the words behind it say so; a date, a quantity or a name that begins with a number keeps it.
 */
export function splitLabel(paragraph: string): Labelled {
  if (!opening.test(paragraph)) return { label: '', text: paragraph }
  const wide = foldWidth(paragraph)
  const tab = wide.indexOf('\t')
  const head = tab < 0 ? wide : wide.slice(0, tab)
  if (head.length <= 16) {
    const candidate = head.trim()
    const alone = tab < 0
    if (candidate && beforeTab.test(candidate) && !(alone && !isLabelAlone(candidate)))
      return {
        label: paragraph.slice(0, head.length).trim(),
        text: tab < 0 ? '' : paragraph.slice(tab + 1).trim(),
      }
  }
  const length = labelLength(wide)
  return length === 0
    ? { label: '', text: paragraph }
    : { label: paragraph.slice(0, length).trim(), text: paragraph.slice(length).trim() }
}

/** A paragraph that is nothing but a label keeps it only where nothing else could be meant: `7.3` or `a)`, not `A` or `-`. */
function isLabelAlone(candidate: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,3})+\.?|\(?(?:\d{1,3}|[a-z])\)|\d{1,2}\.)$/u.test(candidate)
}

function labelLength(text: string): number {
  const closed = beforeText.exec(text)
  if (closed) return /^[A-Z]\.$/u.test(closed[0]) && isInitial(text) ? 0 : closed[0].length
  const spaced = numberAndSpace.exec(text)
  if (spaced) {
    const rest = text.slice(spaced[0].length)
    if (/^0\d/u.test(spaced[0])) return 0 // a time: 09.30
    const isPart = spaced[1]?.includes('.') && countedWhole.test(rest)
    if (isPart || (!countedHan.test(rest) && !countedLatin.test(rest))) return spaced[0].length
  }
  return dottedAndHan.exec(text)?.[0].length ?? 0
}

/** One word that heads a part of a paper, and is nobody's name. */
const headingWord =
  /^[A-Z]\. (?:Scope|Background|Introduction|General|Rationale|Mandate|Purpose|Objectives?|Goals|Tasks|Activities|Deliverables|Leadership|Management|Membership|Participation|Relationships|Coordination|Cooperation|Meetings|Contributions|Documentation|Administration|Financing|Funding|Lifetime|Duration|Milestones|Guidelines|Reports?|Reporting|Results|Conclusions?|Summary|Opening|Closing|Agenda|Miscellaneous|Annexes|References)$/u

/** `J. Smith` is a name and no item J. */
function isInitial(text: string): boolean {
  if (headingWord.test(text)) return false
  return /^(?:[A-Z]\. ){1,2}\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?:$|[,(])/u.test(text)
}

/** The label without its point, bracket or comma: `a)` is `a`, `（一）` is `一`, `5.1.` is `5.1`; a list mark is `''`. */
export function bareLabel(label: string): string {
  return foldWidth(label)
    .replace(/^[\s(]+|[\s).、．:]+$/gu, '')
    .replace(/^[^\p{L}\p{N}].*$/u, '')
}
