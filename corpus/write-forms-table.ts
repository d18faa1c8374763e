/**
 * Writes the table of forms into the corpus's README.
 *
 *     pnpm exec tsx corpus/write-forms-table.ts && pnpm format
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { withFormsTable } from './forms/table.js'

const readme = new URL('README.md', import.meta.url)
writeFileSync(readme, withFormsTable(readFileSync(readme, 'utf8')))
