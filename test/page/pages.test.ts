import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Archive, openArchive } from '@rapporteur/archive'
import { readingPage, serveArchive } from '@rapporteur/page'
import { parse } from '@rapporteur/parser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserPath, startBrowser } from './browser.js'

const documents = new URL('../../corpus/documents/', import.meta.url)
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const names = [
  'tsb-circular-focus-group.en.txt',
  'tsb-circular-focus-group.zh.txt',
  'letter-with-slips.zh.txt',
  'tsag-report.zh.txt',
]

describe.skipIf(browserPath === null)(
  'the pages in a browser (skipped where no Chromium is installed)',
  () => {
    let folder: string
    let browser: Browser
    let archive: Archive
    let server: Server
    let home: string

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'pages-'))
      archive = openArchive(join(folder, 'x.db'), { create: true })
      const entries = await Promise.all(
        names.map(async (name) => {
          const { record, text } = await parse(readFileSync(new URL(name, documents)), { name })
          return { record, text }
        }),
      )
      await archive.add(entries)
      for (const [index, entry] of entries.entries())
        writeFileSync(file(names[index] ?? ''), readingPage(entry))
      server = await serveArchive(archive, { port: 0, today: () => '2019-05-01' })
      home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      browser = await startBrowser()
    }, 120_000)

    afterAll(async () => {
      await browser?.close()
      server?.closeAllConnections()
      server?.close()
      archive?.close()
      rmSync(folder, { recursive: true })
    })

    const file = (name: string) => join(folder, `${name}.html`)

    /** Opens an address in a window of its own and fails on whatever the browser complains of. */
    async function open(
      address: string,
      work: (page: Page) => Promise<void>,
      options: Parameters<Browser['newContext']>[0] = {},
    ): Promise<void> {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'en-US',
        ...options,
      })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', ({ message }) => complaints.push(message))
      try {
        await page.goto(address)
        await work(page)
        expect(complaints).toEqual([])
      } finally {
        await context.close()
      }
    }

    const reading = (name: string) => pathToFileURL(file(name)).href
    const lit = (page: Page) => page.locator('.lit').allTextContents()

    test('pointing at a value lights its words up, and pointing at words their value', async () => {
      await open(reading(names[0] ?? ''), async (page) => {
        await page.hover('button[data-pointer="/deadlines/1/date"]')
        expect(await lit(page)).toEqual(['18 June 2019', '2019-06-18'])
        await page.hover('.words:text-is("Ingrid Solheim")')
        expect(await lit(page)).toContain('Ingrid Solheim')
        expect(await page.locator('button.value.lit').count()).toBe(1)
      })
    }, 60_000)

    test('everything is reached by keyboard: from a value to its words, from word to word, and back', async () => {
      await open(reading(names[0] ?? ''), async (page) => {
        await page.keyboard.press('Tab')
        expect(await page.evaluate('document.activeElement.className')).toBe('skip')
        await page.focus('button[data-pointer="/date"]')
        expect(await lit(page)).toContain('20 March 2019')
        await page.focus('.words[tabindex="0"]')
        await page.keyboard.press('ArrowRight')
        const words = await page.evaluate('document.activeElement.textContent')
        await page.keyboard.press('Enter')
        expect(await page.evaluate('document.activeElement.matches("button.value")')).toBe(true)
        expect(await lit(page)).toContain(words)
      })
    }, 60_000)

    test('the outline leads to its heading, and what is odd stands in the margin', async () => {
      await open(reading('letter-with-slips.zh.txt'), async (page) => {
        await page.click('#outline a >> nth=1')
        expect(await page.locator(':target').textContent()).toContain('议程草案')
        const margins = await page.locator('#document .odd').allTextContents()
        expect(margins.some((text) => text.includes('2017-07-11'))).toBe(true)
      })
    }, 60_000)

    test('on a small screen nothing is cut off, and on paper only the document and its record are left', async () => {
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
      for (const address of [reading('tsag-report.zh.txt'), `${home}?q=meeting`])
        await open(
          address,
          async (page) => {
            expect(await page.evaluate(overflow)).toBe(0)
          },
          { viewport: { width: 390, height: 844 } },
        )
      await open(reading('tsag-report.zh.txt'), async (page) => {
        await page.emulateMedia({ media: 'print' })
        expect(await page.locator('#outline').isVisible()).toBe(false)
        expect(await page.locator('#record').isVisible()).toBe(true)
      })
    }, 60_000)

    test('the archive is searched while one types, filtered, and opened at the answer', async () => {
      await open(home, async (page) => {
        await page.fill('#q', 'maritime')
        await page.locator('.hits mark').first().waitFor()
        expect(page.url()).toContain('q=maritime')
        await page.click('.facets a:text-is("Circular")')
        expect(await page.locator('.facets a[aria-current]').allTextContents()).toEqual(['× Circular'])
        await page.click('.hits .where >> nth=0')
        expect(await page.locator('.answer').textContent()).toMatch(/maritime/iu)
        await page.click('text=← Archive')
        expect(await page.locator('.days .deadline').first().textContent()).toContain('2019-06-02')
      })
    }, 60_000)

    test('the archive speaks the language of its reader, or the one that is chosen', async () => {
      await open(
        home,
        async (page) => {
          expect(await page.locator('h1').textContent()).toBe('档案库')
          await page.click('text=English')
          expect(await page.locator('h1').textContent()).toBe('Archive')
        },
        { locale: 'zh-CN' },
      )
    }, 60_000)

    test.each(['light', 'dark'] as const)(
      'axe finds nothing to complain of, %s',
      async (colorScheme) => {
        for (const address of [
          reading('letter-with-slips.zh.txt'),
          reading('tsag-report.zh.txt'),
          `${home}?q=focus&body=SG13`,
          home,
        ])
          await open(
            address,
            async (page) => {
              // By way of the browser's own tools: the pages let no script in that is not theirs.
              await page.evaluate(readFileSync(axe, 'utf8'))
              const violations = await page.evaluate(
                'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
              )
              expect(violations).toEqual([])
            },
            { colorScheme },
          )
      },
      120_000,
    )

    test('a document that is out for harm is shown as words', async () => {
      const text = `Geneva, 5 March 2019

Ref:\tTSB Circular 141

Subject:\t<script>document.title = 'harmed'</script><img src=x onerror="document.title='harmed'">

Dear Sir/Madam,
1\tPlease go to javascript:document.title='harmed' by 30 April 2019. </main></style><svg onload=alert(1)>
`
      const { record, text: canonical } = await parse(text, { name: '"><script>alert(1)</script>' })
      const harmful = { ...record, url: "javascript:document.title='harmed'" }
      writeFileSync(file('harm'), readingPage({ record: harmful, text: canonical }))
      await open(reading('harm'), async (page) => {
        expect(await page.title()).toBe('TSB Circular 141')
        expect(await page.locator('#document').textContent()).toContain(
          "<script>document.title = 'harmed'</script>",
        )
        expect(await page.locator('img, svg, a[href^="javascript"]').count()).toBe(0)
      })
    }, 60_000)
  },
)
