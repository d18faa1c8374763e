import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { styles } from './styles.js'

/** The scripts of the pages; what they do can be done without them, but for the ties between values and words. */
export type ScriptName = 'reading' | 'archive'

/** The text of a script as a browser takes it. */
export function script(name: ScriptName): string {
  return readFileSync(new URL(`./client/${name}.js`, import.meta.url), 'utf8')
}

/** What a page is made of. */
export interface PageContent {
  readonly title: string
  /** `lang` of the page. */
  readonly lang: string
  readonly script: ScriptName
  /** `reading` or `archive`: what the styles go by. */
  readonly className: string
  readonly body: readonly (Element | ElementContent)[]
}

/** A page that is one file: its style and script are inside, and its policy allows those two and nothing else. */
export function standalonePage(content: PageContent): string {
  const code = script(content.script)
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(styles)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const head = [h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }), h('style', styles)]
  return pageOf(content, head, h('script', code))
}

/** A page of the server, which hands style and script out itself. */
export function servedPage(content: PageContent): string {
  const head = [h('link', { rel: ['stylesheet'], href: '/assets/page.css' })]
  return pageOf(content, head, h('script', { src: `/assets/${content.script}.js`, defer: true }))
}

function pageOf(content: PageContent, head: readonly Element[], end: Element): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: content.lang }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('meta', { name: 'referrer', content: 'no-referrer' }),
          h('title', content.title),
          ...head,
        ]),
        h('body', { className: [content.className] }, [...content.body, end]),
      ]),
    ],
  }
  return `${toHtml(root)}\n`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
