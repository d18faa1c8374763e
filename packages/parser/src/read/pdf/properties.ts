import type { DocumentProperties } from '../../document/document.js'
import { cleanText } from '../../document/text.js'
import type { Information } from './open-pdf.js'

/** What the document information dictionary says of the file; null where it is silent. */
export function toProperties(information: Information): DocumentProperties {
  const text = (key: keyof Information) => {
    const value = information[key]
    return typeof value === 'string' ? cleanText(value) || null : null
  }
  return {
    title: text('Title'),
    creator: text('Author'),
    created: toDateTime(text('CreationDate')),
    modified: toDateTime(text('ModDate')),
  }
}

const pdfDate =
  /^(?:D:)?(\d{4})(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:([Z+-])(?:(\d\d)'?(?:(\d\d)'?)?)?)?)?)?)?)?)?$/u

/** A date of PDF (`D:20190320093000+01'00'`) in ISO 8601; null for anything else. */
export function toDateTime(date: string | null): string | null {
  const match = pdfDate.exec(date ?? '')
  if (!match) return null
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour,
    minute = '00',
    second = '00',
    sign,
    hours = '00',
    minutes = '00',
  ] = match
  if (Number(month) > 12 || Number(day) > 31 || Number(month) === 0 || Number(day) === 0) return null
  const dated = `${year}-${month}-${day}`
  if (hour === undefined) return dated
  const zone = sign === undefined ? '' : sign === 'Z' ? 'Z' : `${sign}${hours}:${minutes}`
  return `${dated}T${hour}:${minute}:${second}${zone}`
}
