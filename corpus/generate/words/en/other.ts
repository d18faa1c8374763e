import type { OtherWords } from '../other-words.js'

export const other: OtherWords = {
  titles: [
    'The museum of {subject} opens again',
    'A short history of {subject}',
    '{Subject}: a visit to the laboratory',
    'What children ask about {subject}',
    'A lighthouse keeper and {subject}',
  ],
  texts: [
    'The old lighthouse stands at the end of the pier, and its lamp has not been lit for thirty years.',
    'A small exhibition in the hall shows telegraph sets, cables and a switchboard with wooden plugs.',
    'Volunteers show visitors how messages were sent by hand, letter by letter.',
    'The oldest device of the collection still works, although nobody remembers who built it.',
    'School classes come in the morning, and in the afternoon the rooms belong to pensioners.',
    'The garden behind the house is open to everybody, and there is a bench under the apple tree.',
    'Admission is free, and a cup of tea costs next to nothing.',
    'In winter the wind comes through the windows, so visitors do well to bring a coat.',
  ],
}
