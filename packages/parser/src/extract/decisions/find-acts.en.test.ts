import { describe, expect, it } from 'vitest'
import { en } from '../../language/en/index.js'
import { findActs } from './find-acts.js'
import { maskQuoted } from './mask.js'

const acts = (sentence: string, group: string | null = 'SG9') =>
  findActs(maskQuoted(sentence), en.decisions, group).map(({ action }) => action)

describe('English sentences in which the body acts', () => {
  it.each([
    [
      'I am pleased to inform you that SG9, at its meeting in Rome, 4-8 May 2015, established a focus group.',
      ['establish'],
    ],
    ['The meeting approved the draft agenda.', ['approve']],
    ['The meeting unanimously agreed to move the Question to SG9.', ['agree']],
    ['The meeting noted TD 33 and agreed to forward it to WP2.', ['note', 'agree']],
    ['The meeting reviewed TD 12 and approved the work plan it contains.', ['approve']],
    ['The meeting discussed and adopted the draft report.', ['approve']],
    ['SG9 decided to set up a correspondence group.', ['decide']],
    ['Study Group 9 consented the draft new Recommendation J.1.', ['agree']],
    ['WP 2/9 agreed to continue this work.', ['agree']],
    ['The WP recommends that Study Group 9 delete this Question.', ['recommend']],
    ['The closing plenary instructed the Chairman to consult the Director.', ['instruct']],
    ['The plenary gave its consent to the two drafts.', ['agree']],
    ['The plenary gave its approval to the report.', ['approve']],
    ['The meeting took note of TD 5 and thanked the secretariat.', ['note', 'thank']],
    ['The meeting took note with appreciation of the progress made.', ['note']],
    ['TD 12 was noted.', ['note']],
    ['The Focus Group on Numbering (FG NR) was set up.', ['establish']],
    ['A drafting group was established.', ['establish']],
    ['The Joint Coordination Activity on Alerting (JCA-A) was terminated.', ['terminate']],
    ['The meeting kindly invited TSB to publish the results.', ['invite']],
    ['The meeting was closed at 1215 hours.', []],
    ['Participants are requested to request interpretation on the form.', []],
    ['TD 12 was presented by Mr Lee and noted by the meeting.', ['note']],
    ['The report was reviewed and approved.', ['approve']],
    ['The report was approved by the closing plenary.', ['approve']],
    ['The revised terms of reference were approved without comment.', ['approve']],
    ['It was agreed that the group would meet twice.', ['agree']],
    ['It was also agreed to hold two e-meetings.', ['agree']],
    ['There was agreement to close the item.', ['agree']],
    ['There was general agreement on the way forward.', ['agree']],
    ['There were no objections.', ['agree']],
    ['No objection was raised, and the meeting approved the text.', ['agree', 'approve']],
    ['Consensus was reached on clause 4.', ['agree']],
    ['Approved.', ['approve']],
    ['Noted.', ['note']],
    ['Decision: Agreed.', ['agree']],
    ['Recommendation J.1 was consented.', ['agree']],
    ['Draft Recommendation J.2 was determined by SG9.', ['decide']],
    ['The meeting authorized RG-ABC to hold three e-meetings.', ['authorize']],
    ['The meeting authorised the Rapporteur to convene.', ['authorize']],
    ['TSAG agreed to the proposal, and instructed the TSB to publish it.', ['agree', 'instruct'], 'TSAG'],
    [
      'The meeting recognized the lack of resources and therefore encouraged members to contribute.',
      ['recognize', 'encourage'],
    ],
    [
      'The meeting concluded that no change was needed, and further requested the Director to report.',
      ['conclude', 'request'],
    ],
    ['The meeting was of the view that both groups should cooperate.', ['consider']],
    ['The meeting considered that the matter was urgent.', ['consider']],
    [
      'The meeting expressed its appreciation to the outgoing Chairman and appointed Ms Park.',
      ['thank', 'appoint'],
    ],
    ['The meeting, after some discussion, agreed to defer the matter.', ['agree']],
    ['After a long debate, the meeting agreed on a compromise.', ['agree']],
    ['Following discussion the meeting endorsed the plan.', ['endorse']],
    ['The meeting invited the regional organizations to take part.', ['invite']],
    ['The meeting supported the creation of a focus group.', ['support']],
    ['The meeting confirmed the appointment of two Rapporteurs.', ['confirm']],
    ['The meeting accepted the proposal and closed the correspondence group.', ['accept', 'terminate']],
    ['The meeting postponed the discussion of TD 60.', ['postpone']],
    ['Discussion of TD 60 was deferred to the next meeting.', ['postpone']],
    ['The Rapporteur was requested to prepare a summary.', ['request']],
    ['TSB was instructed to update the list.', ['instruct']],
    ['The meeting recalled its earlier position and reaffirmed the deadline.', ['recall', 'confirm']],
    ['SG9 (see TD 4) approved the list.', ['approve']],
    ['Therefore, the meeting recommended that the Question be revised.', ['recommend']],
    ['The meeting thanked the host and wished everyone a safe journey.', ['thank']],
    ['The meeting did not agree to the merger but agreed to exchange information.', ['agree']],
    ['The meeting reached consensus on the text.', ['agree']],
    ['The meeting agreed to send a liaison statement to SG5 asking it to review the text.', ['agree']],
    [
      'The meeting approved TD 20 and TD 21, took note of TD 22, and asked TSB to post them.',
      ['approve', 'note', 'request'],
    ],
    ['The present meeting resolved to adopt a new structure.', ['decide']],
    ['TSAG requests the Director to continue this work.', ['request'], 'TSAG'],
    ['The proposals were endorsed by WP 1/9.', ['endorse']],
    ['The ad hoc group was established by the meeting.', ['establish']],
    ['The meeting agreed that SG5 should be consulted; it also noted TD 6.', ['agree', 'note']],
    ['Mr Ito was thanked for his long service.', ['thank']],
    ['It was agreed to close it, and its Chairman, Mr Ito, was thanked.', ['agree', 'thank']],
    ['SG9 appointed Ms Lee, replacing Mr Ito, who was thanked for his services.', ['appoint', 'thank']],
    ['Appreciation was expressed to the outgoing officers.', ['thank']],
    ['Ms Lee was nominated as Rapporteur and elected by acclamation.', ['appoint', 'appoint']],
    ['TD 3 was reviewed, corrected and approved for transmission to the plenary.', ['approve']],
    ['A correspondence group on cables was set up.', ['establish']],
    ['The ad hoc group (AHG-X) was closed.', ['terminate']],
    ['The figures were felt to be of little use.', ['consider']],
    ['The proposal received the approval of the meeting.', ['approve']],
    ['The conclusion reached was that the list needs an owner.', ['conclude']],
    ['SG9 noted TD 4 and called upon the members to comment.', ['note', 'encourage']],
    ['The Director was encouraged to write to those that have replied in the past.', ['encourage']],
    ['The meeting was aware of the delay; it reaffirmed the rule.', ['recognize', 'confirm']],
    [
      'SG9 noted that the Director had approved the budget and thanked him for the information.',
      ['note', 'thank'],
    ],
    ['The results of the ballot were noted, and the meeting agreed to close the matter.', ['note', 'agree']],
    ['The list of experts contained in TD 40 was accepted with minor corrections.', ['accept']],
    ['The Chairman proposed, and the meeting agreed, to set up an ad hoc group.', ['agree']],
    ['With no further comments, the agenda was adopted.', ['approve']],
    ['The meeting approved by acclamation the nomination of Ms Diaz.', ['approve']],
    ['Following a request from the Rapporteur, it was agreed to establish a joint group.', ['agree']],
    ['The meeting considered TD 7 and, after discussion, agreed to the proposal.', ['agree']],
    ['WP3/9 agreed the liaison statement in TD 8.', ['agree']],
    ['Delegates agreed that the text was stable.', ['agree']],
    ['The meeting approved the report, as amended.', ['approve']],
    ['The group met twice and agreed on a draft, which the meeting approved.', ['agree']],
    ['The new Rapporteurs were appointed as shown in Table 2.', ['appoint']],
    ['The revised text (see TD 9) was agreed.', ['agree']],
    ['It was noted that no contributions were received.', ['note']],
    ['The meeting expressed thanks to the host for the excellent arrangements.', ['thank']],
    ['The meeting agreed in principle and asked the editor to update the draft.', ['agree', 'request']],
    ['SG9 agreed to start the approval process and to inform SG13.', ['agree']],
    ['The meeting also resolved, by consensus, to suspend the work.', ['decide']],
    ['The document was presented for information and was noted.', ['note']],
    ['At the opening plenary, TD 1 was adopted as the agenda.', ['approve']],
    ['The meeting unanimously elected Mr Chen as Vice-Chairman.', ['appoint']],
    ['Working Party 2 approved five draft Recommendations for consent.', ['approve']],
    ['SG9 requested its Rapporteurs to submit their reports no later than 1 May 2003.', ['request']],
    [
      'The meeting recalled that the deadline had passed and invited late contributors to withdraw.',
      ['recall', 'invite'],
    ],
    ['Having reviewed the text, the meeting accepted it without change.', ['accept']],
    ['Participants unanimously endorsed the conclusions.', ['endorse']],
    ['The Working Party examined both drafts and endorsed the second.', ['endorse']],
    ['Hence, the Focus Group postponed its choice.', ['postpone']],
    ['SG9 at its session in Lima approved the list.', ['approve']],
    ['SG9 members agreed that the fee should stay.', ['agree']],
    ['SG9 so agreed.', ['agree']],
    ['Mr Ito introduced TD 3, which was approved.', ['approve']],
    ['SG9 requests your comments on TD 3.', ['request']],
    ['The closing plenary confirmed these decisions and approved TD 55.', ['confirm', 'approve']],
    ['It was recommended that members bring test results to the next meeting.', ['recommend']],
    ['The TSB Director was invited to address the issue.', ['invite']],
  ] as const)('%s', (sentence, expected, group: string | null = 'SG9') => {
    expect(acts(sentence, group)).toEqual(expected)
  })
})

describe('English sentences that decide nothing', () => {
  it.each([
    'The Russian Federation proposed that TSAG agree to the text.',
    'Japan suggested that the meeting approve a focus group.',
    'The Chairman thanked the delegates.',
    'The representative of Korea requested the meeting to note the statement.',
    'Mr Smith agreed to continue as editor.',
    'The meeting reviewed the approval procedure.',
    'The meeting discussed the agreed text.',
    'The meeting heard a presentation and exchanged views.',
    'The meeting considered TD 5.',
    'The report will be approved at the next meeting.',
    'The text is to be approved by the plenary.',
    'The meeting could not agree on the text.',
    'The meeting did not approve the proposal.',
    'The meeting will agree on a date.',
    'If the meeting agreed, work would continue.',
    'The text which the meeting approved is in Annex A.',
    'The actions TSAG agreed are listed below.',
    'As agreed at the last meeting, the group met twice.',
    'At its last meeting, SG9 agreed to create a group.',
    'SG9 had agreed to this in the past.',
    'WTSA-16 instructed TSAG to review the procedures.',
    'SG3 agreed to revise the Question.',
    'The Council approved the budget.',
    'The proposal was supported by three Member States.',
    'The Recommendation was approved by WTSA-12.',
    'The Recommendation that was approved in 2016 is in force.',
    'The draft was not approved.',
    'Once approved, the text will be published.',
    'The note reads: “The meeting agreed to stop.”',
    'He quoted "the meeting approved the report and thanked the chairman.',
    'Approval of the agenda',
    'Members are encouraged to submit contributions.',
    'Participants should register online and asked for a visa in good time.',
    'You are invited to attend the meeting.',
    'Ms Lee presented the report and asked the meeting to note it.',
    'The Rapporteur introduced TD 5, stressed its urgency and requested comments.',
    'The meeting was closed at 17:20.',
    'A list of reviewed and approved Recommendations is in Annex B.',
    'The TSAG Chairman agreed to report.',
    'It was proposed that the meeting endorsed the plan.',
    'The document prepared and agreed by SG2 is attached.',
    'The Director informed the meeting that the budget was approved.',
    'The meeting room was requested by TSB.',
    'SG9 did not support the creation of a new Question.',
    'Two Member States did not agree with the decision.',
    'The meeting welcomed the new members.',
    'The room was closed.',
    'The lists were considered together.',
    'The delegate who was thanked left early.',
    'The draft received the approval of its author.',
    'The Rapporteur thanked the meeting for its support.',
    'TSAG was informed that SG9 had agreed the text.',
    'Question 4/9 was deleted.',
    'It is noted that the fee is unchanged.',
    'The plenary session took the following decisions:',
    'There was no consensus on the proposal.',
    'No agreement was reached.',
    'The proposal to merge the two Questions was not agreed.',
    'The French delegation supported the proposal and requested that it be minuted.',
    'SG9 will be requested to approve the text.',
    'The text approved by SG9 is attached.',
    'SG9 at its previous meeting approved the list.',
    'FG-Bridges agreed to stop its work.',
    'TD 3, which SG9 hoped was approved, is late.',
    'The text which was approved is late.',
    'SG9 took the view that the fee was too high.',
    'The secretariat confirmed that the text was available.',
  ])('%s', (sentence) => {
    expect(acts(sentence)).toEqual([])
  })
})

describe('what a letter tells of a meeting', () => {
  it('is an act, though the meeting was the last; in a report it is one of another meeting', () => {
    const sentence =
      'At its last meeting (Geneva, 16-25 November 1993), Study Group 8 decided to study colour.'
    expect(acts(sentence, null)).toEqual(['decide'])
    expect(acts(sentence, 'SG8')).toEqual([])
  })

  it('may be that the Member States present approved', () => {
    expect(
      acts(
        'Further to TSB Circular 121, I hereby inform you that the Member States present at the meeting of Study Group 2, held in Geneva from 20 to 29 April 2015, approved the text.',
        null,
      ),
    ).toEqual(['approve'])
  })
})

describe('a focus group', () => {
  it.each([
    ['WG1 resolved to split the deliverable.', ['decide']],
    [
      'The focus group established a new working group and Mr Lind was named as its chair.',
      ['establish', 'appoint'],
    ],
    ['The group named QC has no chair.', []],
  ])('acts: %s', (sentence, actions) => {
    expect(acts(sentence, 'FG QC')).toEqual(actions)
  })

  it('is meant by the group, and no other group is', () => {
    const body = (group: string) =>
      findActs('The group decided to include the table.', en.decisions, group)[0]?.bodyName
    expect(body('FG QC')).toBe('FG QC')
    expect(body('SG9')).toBe('The group')
  })
})
