import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = ['schema', 'parser', 'export', 'archive', 'page', 'batch', 'queue', 'cli']

/**
 * The packages as they would be published, in an empty folder: what each packs, beside links to the dependencies
 * that are installed here, so that no registry is asked.
 */
describe('the packed packages, installed elsewhere', () => {
  let folder: string
  const run = (file: string, ...args: string[]) =>
    execFileSync(process.execPath, [file, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-packed-'))
    const modules = join(folder, 'node_modules')
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    for (const name of packages) install(name, modules)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are imported by name and read a document', () => {
    writeFileSync(
      join(folder, 'use.js'),
      `import { parse, UnreadableInputError } from '@rapporteur/parser'
import { documentRecord, toJsonSchema } from '@rapporteur/schema'
const { record } = await parse('Geneva, 5 March 2019\\n\\nRef:\\tTSB Circular 141\\n\\nDear Sir/Madam,\\n1\\tText.')
const refused = await parse('').catch((error) => error instanceof UnreadableInputError && error.code)
console.log(record.id, documentRecord.safeParse(record).success, toJsonSchema().$schema, refused)`,
    )
    expect(run('use.js').trim()).toBe(
      'T17-TSB-CIR-0141 true https://json-schema.org/draft/2020-12/schema empty',
    )
  })

  it('bring the command', () => {
    const command = join('node_modules', '@rapporteur', 'cli', 'dist', 'main.js')
    expect(run(command, '--version').trim()).toMatch(/^\d+\.\d+\.\d+$/u)
    expect(JSON.parse(run(command, 'schema'))).toHaveProperty('$schema')
  })

  it('start workers of their own', () => {
    writeFileSync(
      join(folder, 'letter.txt'),
      'Geneva, 5 March 2019\n\nRef:\tTSB Circular 141\n\nDear Sir/Madam,',
    )
    const command = join('node_modules', '@rapporteur', 'cli', 'dist', 'main.js')
    expect(JSON.parse(run(command, 'convert', 'letter.txt'))).toMatchObject({ id: 'T17-TSB-CIR-0141' })
    writeFileSync(
      join(folder, 'use-batch.js'),
      `import { parseAll } from '@rapporteur/batch'
for await (const { document } of parseAll(['letter.txt'], { jobs: 1 })) console.log(document.record.id)`,
    )
    expect(run('use-batch.js').trim()).toBe('T17-TSB-CIR-0141')
  })

  it('bring types and no tests', () => {
    for (const name of packages) {
      const files = readdirSync(join(folder, 'node_modules', '@rapporteur', name), { recursive: true })
        .map(String)
        .filter((file) => !file.startsWith('node_modules'))
      expect(files.some((file) => file.endsWith('.test.js') || file.includes('testing'))).toBe(false)
      expect(files).toContain(join('dist', name === 'cli' ? 'main.d.ts' : 'index.d.ts'))
    }
  })
})

/** Copies what the package's `files` names, and links its dependencies. */
function install(name: string, modules: string): void {
  const source = join(root, 'packages', name)
  const target = join(modules, '@rapporteur', name)
  const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  mkdirSync(target, { recursive: true })
  for (const file of ['package.json', ...manifest.files]) {
    expect(existsSync(join(source, file)), `${name}/${file} is not there: build first`).toBe(true)
    cpSync(join(source, file), join(target, file), { recursive: true })
  }
  for (const dependency of Object.keys(manifest.dependencies)) {
    if (dependency.startsWith('@rapporteur/')) continue
    const link = join(target, 'node_modules', dependency)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(source, 'node_modules', dependency), link)
  }
}
