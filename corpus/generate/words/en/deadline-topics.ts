import type { LetterWords } from '../letter-words.js'

export const deadlineTopics: LetterWords['deadlineTopics'] = {
  contributions: {
    noun: [
      'Submission of [written |]contributions',
      'Submission of ITU-T Member contributions',
      'Submission of contributions (by direct document posting)',
    ],
    things: ['[Written |]Contributions', 'Contributions of Members'],
    passive: ['be submitted', 'be received by TSB', 'reach TSB', 'be posted'],
    doing: ['submit [your |written |]contributions', 'send contributions to the secretariat'],
  },
  registration: {
    noun: [
      'Pre-registration',
      'Online registration',
      'Pre-registration (via the web page of the group)',
      'Registration of delegates',
    ],
    things: ['Registrations', 'Registration forms'],
    passive: ['be completed online', 'reach the secretariat'],
    doing: ['register online', 'complete the online registration', 'register through the focal points'],
  },
  visa: {
    noun: [
      'Submission of requests for visa support letters',
      'Requests for visa support',
      'Submission of visa support requests',
    ],
    things: ['Requests for visa support letters', 'Visa support requests'],
    passive: ['be submitted', 'be sent to the secretariat', 'be made on the registration form'],
    doing: ['send requests for visa support to the secretariat', 'request visa support letters'],
  },
  fellowship: {
    noun: [
      'Submission of fellowship requests',
      'Submission of requests for fellowships',
      'Fellowship applications',
    ],
    things: ['Fellowship requests', 'Requests for fellowships', 'Applications for fellowships'],
    passive: ['be received by ITU', 'reach the fellowship service', 'be submitted'],
    doing: ['submit fellowship requests', 'return the fellowship request form'],
  },
  interpretation: {
    noun: [
      'Submission of requests for interpretation',
      'Requests for interpretation (on the registration form)',
      'Requests for interpretation services',
    ],
    things: ['Requests for interpretation'],
    passive: ['be made on the registration form', 'be submitted', 'reach TSB'],
    doing: ['request interpretation on the registration form', 'submit requests for interpretation'],
  },
  captioning: {
    noun: [
      'Submission of requests for real-time captioning and sign language',
      'Requests for real-time captioning',
    ],
    things: ['Requests for real-time captioning'],
    passive: ['be submitted', 'be sent to the secretariat'],
    doing: ['submit requests for real-time captioning'],
  },
  questionnaire: {
    noun: [
      'Submission of replies to the questionnaire',
      'Return of the completed questionnaire',
      'Replies to the questionnaire',
    ],
    things: ['Replies to the questionnaire', 'Completed questionnaires'],
    passive: ['reach TSB', 'be returned to the secretariat', 'be received by TSB'],
    doing: [
      'return the completed questionnaire',
      'complete the questionnaire online',
      'send your reply to the questionnaire to TSB',
    ],
  },
  comments: {
    noun: ['Submission of comments', 'Comments on the draft', 'Replies to the consultation'],
    things: ['Comments on the draft text', 'Replies to the consultation'],
    passive: ['reach TSB', 'be submitted in writing', 'be received by TSB'],
    doing: [
      'submit comments on the draft text',
      'inform TSB of your position',
      'send your comments to the secretariat',
    ],
  },
  nominations: {
    noun: ['Submission of nominations', 'Nomination of experts', 'Nominations of candidates'],
    things: ['Nominations', 'Nominations of candidates'],
    passive: ['be sent to the secretariat', 'be received by TSB'],
    doing: ['send nominations to the secretariat', 'nominate experts'],
  },
  hotel: {
    noun: ['Hotel reservations', 'Reservation of hotel rooms at the preferential rate'],
    things: ['Hotel reservations', 'Hotel rooms'],
    passive: ['be made', 'be confirmed'],
    doing: ['make hotel reservations', 'return the hotel confirmation form to the hotel'],
  },
  abstracts: {
    noun: ['Submission of abstracts', 'Submission of presentations', 'Proposals for presentations'],
    things: ['Abstracts', 'Presentations', 'Proposals for presentations'],
    passive: ['be submitted', 'be sent to the secretariat'],
    doing: ['submit abstracts', 'send presentations to the secretariat'],
  },
  statistics: {
    noun: ['Submission of statistics', 'Submission of data'],
    things: ['Statistics', 'Data sheets'],
    passive: ['be sent to TSB', 'be received by TSB'],
    doing: ['send statistics to TSB', 'submit the data sheet'],
  },
}
