import { attribute, type Element } from './parse-page.js'

/**
 * The e-mail address that a proxy (Cloudflare) has put a script in the place of, or null. It is kept in the page:
 * two hexadecimal digits of a key, then the address, each byte crossed with the key.
 */
export function protectedAddress(element: Element): string | null {
  const code =
    attribute(element, 'data-cfemail') ??
    /\/cdn-cgi\/l\/email-protection#([0-9a-f]{1,400})$/iu.exec(attribute(element, 'href') ?? '')?.[1]
  if (!code || !/^(?:[0-9a-f]{2}){4,200}$/iu.test(code)) return null
  const [key = 0, ...bytes] = Buffer.from(code, 'hex')
  const address = Buffer.from(bytes.map((byte) => byte ^ key)).toString('utf8')
  return /^[^\s@]+@[^\s@]+$/u.test(address) ? address : null
}
