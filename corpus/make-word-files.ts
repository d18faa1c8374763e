/**
 * Writes the Word files of the corpus. The bytes are the same at every run: the dates in the core properties and
 * in the zip are fixed.
 *
 *     node_modules/.bin/tsx --conditions=rapporteur-source corpus/make-word-files.ts
 */
import { writeFileSync } from 'node:fs'
import { type Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { actingChairman } from './word/acting-chairman.js'
import { collectiveLetter } from './word/collective-letter.js'
import { focusGroupMeeting } from './word/focus-group-meeting.js'
import { lcceLetter } from './word/lcce-letter.js'
import { plenaryAgenda } from './word/plenary-agenda.js'
import {
  rapporteurGroupReportInChinese,
  rapporteurGroupReportInEnglish,
} from './word/rapporteur-group-report.js'
import { termsOfReference } from './word/terms-of-reference.js'
import { tsagLetter } from './word/tsag-letter.js'

const documents = new URL('documents/', import.meta.url)
const fixedDate = '2023-02-14T08:00:00Z'

/** The file with fixed dates, and its entries in a fixed order. */
async function bytesOf(document: Document): Promise<Uint8Array> {
  const entries = unzipSync(new Uint8Array(await Packer.toBuffer(document)))
  const core = strFromU8(entries['docProps/core.xml'] ?? new Uint8Array())
  entries['docProps/core.xml'] = strToU8(core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, fixedDate))
  const names = Object.keys(entries).sort()
  const sorted = Object.fromEntries(names.map((name) => [name, entries[name] ?? new Uint8Array()]))
  return zipSync(sorted, { mtime: new Date(1980, 0, 2) })
}

const files: Record<string, Document> = {
  'tsb-circular-acting-chairman.en.docx': actingChairman(),
  'collective-letter-tsag.en.docx': tsagLetter(),
  'br-circular-letter-lcce.en.docx': lcceLetter(),
  'collective-letter.en.docx': collectiveLetter(),
  'focus-group-meeting.zh.docx': focusGroupMeeting(),
  'rapporteur-group-report.en.docx': rapporteurGroupReportInEnglish(),
  'rapporteur-group-report.zh.docx': rapporteurGroupReportInChinese(),
  'plenary-agenda.zh.docx': plenaryAgenda(),
  'terms-of-reference.zh.docx': termsOfReference(),
}
for (const [name, document] of Object.entries(files)) {
  const bytes = await bytesOf(document)
  writeFileSync(new URL(name, documents), bytes)
  console.log(`${name}: ${bytes.length} bytes`)
}
