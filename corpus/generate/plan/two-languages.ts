/** The languages that are generated, in equal parts. */
export const generatedLanguages = ['en', 'zh'] as const
/** One of {@link generatedLanguages}. */
export type GeneratedLanguage = (typeof generatedLanguages)[number]

/** The same words in both languages. */
export type Both = Readonly<Record<GeneratedLanguage, string>>
