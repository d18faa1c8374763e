export { type ReadingEntry, type ReadingPageOptions, readingPage } from './reading/reading-page.js'
export { type ServeOptions, serveArchive } from './server/serve.js'
export { type PageLanguage, pageLanguages } from './words/index.js'
