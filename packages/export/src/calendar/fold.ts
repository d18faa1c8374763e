const most = 75

/**
 * Folds the lines of a calendar at 75 octets, the blank that a continued line begins with among them, and never inside
 * a character (RFC 5545, 3.1).
 */
export function fold(calendar: string): string {
  return calendar
    .replace(/\r\n[ \t]/gu, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n')
}

function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > most) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
