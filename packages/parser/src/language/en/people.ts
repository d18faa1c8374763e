import type { PeopleWords } from '../people-words.js'
import { countries } from './countries.js'

export const people: PeopleWords = {
  courtesyBefore:
    '(?:H\\.? ?E\\.? )?(?:Messrs|Mesdames|Mr|Mrs|Ms|Miss|Mme|Dr|Prof|Professor|Eng|Ing|Sir|(?:MR|MS|MRS|DR)(?![A-Z]))\\.?(?:/(?:Mr|Ms|Mrs|Dr)\\.?)?(?: (?:Dr|Prof|Eng|Ing)\\.?)?',
  courtesyForMany: 'Messrs|Mesdames',
  courtesyBehind: '',
  roles: [
    ['deputy-secretary-general', 'Deputy[ -]Secretary[ -]General'],
    ['secretary-general', 'Secretary[ -]General'],
    ['deputy-director', 'Deputy[ -](?:to the )?Director'],
    ['director', '(?:Acting )?Director'],
    [
      'vice-chair',
      '(?:Co-)?[Vv]ice[ -]?[Cc]hair(?:m[ae]n|persons?|wom[ae]n|s)?|Deputy Chair(?:m[ae]n|persons?)?',
    ],
    [
      'chair',
      '(?:[Aa]cting )?(?:[Cc]o-)?[Cc]hair(?:m[ae]n(?:ship)?|persons?|wom[ae]n|s|ed)?|[Cc]hair(?:man|person)?ship of',
    ],
    ['associate-rapporteur', '(?:[Aa]ssociate|[Dd]eputy|[Vv]ice)[ -][Rr]apporteurs?'],
    ['liaison-officer', '[Ll]iaison (?:[Oo]fficers?|[Rr]apporteurs?|[Rr]epresentatives?)'],
    ['rapporteur', '(?:[Aa]cting )?(?:[Cc]o-)?[Rr]apporteurs?'],
    ['editor', '(?:[Cc]o-)?[Ee]ditors?'],
    ['contact', '[Cc]ontact [Pp](?:ersons?|oints?)|Contacts?|[Ff]ocal [Pp]oints?'],
    ['convener', '(?:[Cc]o-)?[Cc]onven(?:[eo]rs?|ed)'],
    ['coordinator', '[Cc]o-?ordinators?'],
    ['counsellor', '[Cc]ounsell?ors?'],
    ['adviser', '(?:Senior )?[Aa]dvis[eo]rs?'],
    ['secretary', '[Ss]ecretary'],
    ['delegate', '[Hh]ead of [Dd]elegation|[Dd]elegates?'],
    ['representative', '[Rr]epresentatives?'],
  ],
  roleToName: 'by|of|is|was|being|will be',
  appointing:
    '(?:(?:as|to be|(?:was|were|is|are|be|been) (?:re-?)?(?:appointed|elected|nominated|named|chosen|selected|designated|confirmed)(?: as| to be)?|(?:will|to) (?:act|serve|continue) as|(?:acting|serving) as|(?:kindly )?(?:offered|volunteered|agreed) to (?:act|serve|continue) as|as the new|acts? as|serves? as|is|was|will be|to serve as)(?![A-Za-z])(?: (?:the|a|an)(?![A-Za-z]))?)',
  presides: ',? (?:who )?(?:chaired|presided over)(?= (?:the|this|its) )',
  appoints: '(?:re-?)?(?:appoint|elect|nominat|designat)(?:ed|s)?',
  organization:
    'TSB|BR|BDT|Group|Committee|Union|University|Corporation|Company|Inc|Ltd|Sector|Bureau|Assembly|Conference|Council|Ministry|Institute|Association|Forum|Alliance|Telecom|Communications|Technologies|Laboratories|Department|Authority|Agency|Administration|Centre|Center|Meeting|Report|Session|Secretariat|Standards?|Activity|Network|Networks|Service|Services',
  beforeName: '',
  surnames: '',
  compoundSurnames: [],
  countries,
}
