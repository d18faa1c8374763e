import type { GroupsWords } from '../groups-words.js'

/** Study Group 17, Working Party 1/13, Telecommunication Standardization Advisory Group. */
export const groups: GroupsWords = {
  studyGroup: { before: '(?:[Ss]tudy [Gg]roup|STUDY GROUP)[ -]?', behind: '' },
  workingParty: { before: '(?:[Ww]orking [Pp]arty|WORKING PARTY) ?', behind: '' },
  named: [
    [
      'TSAG',
      '[Tt]elecommunications? [Ss]tandardi[sz]ation [Aa]dvisory [Gg]roup|TELECOMMUNICATION STANDARDI[SZ]ATION ADVISORY GROUP',
    ],
    ['RAG', '[Rr]adiocommunication [Aa]dvisory [Gg]roup|RADIOCOMMUNICATION ADVISORY GROUP'],
    [
      'TDAG',
      '[Tt]elecommunication [Dd]evelopment [Aa]dvisory [Gg]roup|TELECOMMUNICATION DEVELOPMENT ADVISORY GROUP',
    ],
    ['RRB', '[Rr]adio [Rr]egulations [Bb]oard'],
    ['ISCT', '[Ii]nter-?[Ss]ector(?:al)? [Cc]oordination (?:[Tt]eam|[Gg]roup)'],
    ['SCV', '[Ss]tandardi[sz]ation [Cc]ommittee for [Vv]ocabulary'],
    ['CCV', '[Cc]oordination [Cc]ommittee for (?:[Vv]ocabulary|[Tt]erminology)'],
  ],
  rapporteurMeeting: /rapporteurs?['’]?s? (?:group )?meeting|meeting[^,;]{1,30}rapporteur(?:s['’]?)? group/iu,
  notAcronym:
    '(?:[Mm]eetings?|[Cc]hair(?:s|man|men|person)?|[Ss]essions?|[Pp]lenary|[Aa]genda|[Gg]roups?|[Rr]eports?|and|as|at|by|can|for|from|has|in|is|may|of|on|or|should|shall|that|the|to|was|were|which|will|with|[a-z]{1,20}(?:ed|ing|s))(?![A-Za-z\\d])',
}
