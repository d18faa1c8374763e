import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../parse.js'
import { checks } from './index.js'

const folder = new URL('../../../../docs/rules/', import.meta.url)
const rules = checks.map(({ rule }) => rule)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

/** The example under a heading of a page. */
function example(page: string, heading: string): string {
  const found = new RegExp(`\\n## ${heading}\\n\\n\`\`\`text\\n([^\`]+)\\n\`\`\``, 'u').exec(page)?.[1]
  if (found === undefined) throw new Error(`No example under "${heading}".`)
  return found
}

async function rulesBrokenBy(text: string): Promise<string[]> {
  const { record } = await parse(text)
  return record.diagnostics.map(({ rule }) => rule)
}

describe('the pages of the rules', () => {
  it('are one for each check', () => {
    const pages = readdirSync(folder).filter((name) => name !== 'README.md')
    expect(pages.sort()).toEqual(rules.map((rule) => `${rule}.md`).sort())
  })

  it('are listed in the index in the order of the checks', () => {
    const listed = [...read('README.md').matchAll(/\[([a-z-]+)\]\(\1\.md\)/gu)].map(([, rule]) => rule)
    expect(listed).toEqual(rules)
  })

  describe.each(rules)('%s', (rule) => {
    const page = read(`${rule}.md`)

    it('bears the name of the rule', () => {
      expect(page.startsWith(`# ${rule}\n`)).toBe(true)
    })

    it('shows a document that breaks it', async () => {
      expect(await rulesBrokenBy(example(page, 'Breaks the rule'))).toContain(rule)
    })

    it('shows a document that keeps it', async () => {
      expect(await rulesBrokenBy(example(page, 'Keeps the rule'))).toEqual([])
    })
  })
})
