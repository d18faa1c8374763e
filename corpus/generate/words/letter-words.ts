import type { DeadlineTopic } from '../plan/deadlines.js'
import type { AnnexContent } from '../plan/letter.js'

type Patterns = readonly string[]

/** What letters say. */
export interface LetterWords {
  /** Titles of the meeting of a group: {group}. */
  readonly groupMeetings: Patterns
  /** Titles of a meeting of a focus group: {ordinal} {name} {acronym}. */
  readonly focusGroupMeetings: Patterns
  readonly workshops: Patterns
  /** Subjects that announce a meeting: {title} {place} {period}. A line feed begins a new line. */
  readonly meetingSubjects: Patterns
  readonly virtualSubjects: Patterns
  /** Subjects that announce none: {subject} {group}. */
  readonly questionnaireSubjects: Patterns
  readonly consultationSubjects: Patterns
  readonly inquirySubjects: Patterns

  /** The meeting of the subject is announced: {meeting} {during} {in}. */
  readonly invitations: Patterns
  readonly virtualInvitations: Patterns
  /** How the body calls that meeting: {group}. */
  readonly groupMeetingInText: Patterns
  readonly focusGroupMeetingInText: Patterns
  readonly workshopInText: Patterns
  readonly openings: Patterns
  /** A further meeting on one day: {group} {day}; the title is between ‹ and ›. */
  readonly furtherMeetings: Patterns
  readonly questionnaireIntroductions: Patterns
  readonly consultationIntroductions: Patterns
  readonly inquiryIntroductions: Patterns
  readonly chairs: Patterns
  readonly fillers: Patterns
  readonly datedFillers: Patterns
  readonly wishes: Patterns
  readonly annexPointers: Readonly<Record<AnnexContent, Patterns>>

  /** The line above the table of deadlines; true of its title where it is one. */
  readonly deadlineTitles: Patterns
  readonly deadlineTopics: Readonly<Record<DeadlineTopic, DeadlineTopicWords>>
  /** A sentence with a deadline; {noun} {things} {must} {do} {date}. */
  readonly statedDeadlines: Patterns
  readonly timedDeadlines: Patterns
  readonly relativeDeadlines: Patterns
  readonly remoteDeadlines: Patterns

  readonly practicalTitles: Patterns
  /** Headings of practical information with what stands below each, `Lead: sentence`. */
  readonly practical: readonly { readonly headings: Patterns; readonly texts: Patterns }[]
  readonly questionnaireTitles: Patterns
  readonly questions: Patterns
  readonly formTitles: Patterns
  readonly formFields: Patterns
}

/** What is asked for, in the forms that sentences need. */
export interface DeadlineTopicWords {
  /** Submission of written contributions */
  readonly noun: Patterns
  /** Written contributions */
  readonly things: Patterns
  /** be submitted */
  readonly passive: Patterns
  /** submit written contributions */
  readonly doing: Patterns
}
