import { z } from 'zod'

/** A language: ISO 639-1 in two letters (`zh`, `en`, `fr`, `es`, `ru`, `ar`), or `und` for none that could be told. */
export const languageCode = z
  .string()
  .regex(/^(?:[a-z]{2}|und)$/u)
  .meta({ id: 'LanguageCode', description: 'ISO 639-1 language code, or und' })
/** What {@link languageCode} accepts. */
export type LanguageCode = z.infer<typeof languageCode>
