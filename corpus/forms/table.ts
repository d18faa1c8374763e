import { forms } from './index.js'

const begin = '<!-- forms: written by corpus/write-forms-table.ts -->'
const end = '<!-- end of forms -->'

function table(): string {
  return [...forms]
    .map(([kind, rows]) => {
      const lines = rows.map(
        ({ form, documents }) =>
          `| ${form.replaceAll('|', '\\|')} | ${documents.map((name) => `\`${name}\``).join(', ')} |`,
      )
      return [`### ${kind}`, '', '| form | documents |', '| --- | --- |', ...lines].join('\n')
    })
    .join('\n\n')
}

/**
 * The corpus's README with the table of forms as the data says it.
 *
 * @throws {Error} where the README has no place for the table.
 */
export function withFormsTable(readme: string): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`corpus/README.md has no lines “${begin}” and “${end}”`)
  return `${readme.slice(0, from + begin.length)}\n\n${table()}\n\n${readme.slice(to)}`
}
