import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readingPage } from '@rapporteur/page'
import { parse } from '@rapporteur/parser'
import { browserPath, startBrowser } from '../page/browser.js'
import { longReport } from '../support/report.js'

/** Size of the document that is shown, in bytes of its text. */
const size = 500 * 1024
const runs = 5

const { text } = longReport()
const copies = Math.ceil(size / Buffer.byteLength(text))
const joined = Array.from({ length: copies }, (_, copy) => `${text}\nPart ${copy + 2}\n`).join('')
const parsed = await parse(joined, { name: 'long.txt' })
const start = performance.now()
const html = readingPage(parsed)
const made = performance.now() - start
console.log(
  `${Math.round(Buffer.byteLength(parsed.text) / 1024)} KB of text → ${Math.round(Buffer.byteLength(html) / 1024)} KB of HTML in ${made.toFixed(0)} ms`,
)
if (browserPath === null) console.log('No Chromium is installed: opening it was not measured.')
else {
  const folder = mkdtempSync(join(tmpdir(), 'page-bench-'))
  const file = join(folder, 'long.html')
  writeFileSync(file, html)
  const browser = await startBrowser()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(file).href)
    // From the first byte asked for to the page being laid out and its script having run.
    times.push(Number(await page.evaluate('performance.getEntriesByType("navigation")[0].loadEventEnd')))
    await page.close()
  }
  await browser.close()
  rmSync(folder, { recursive: true })
  times.sort((one, other) => one - other)
  console.log(`opened in Chromium in ${times[runs >> 1]?.toFixed(0)} ms (median of ${runs})`)
}
