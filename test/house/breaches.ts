/** Small trees that keep the rules of the house, and for every rule trees that break it and nothing else is asked of them. */
export type Tree = Readonly<Record<string, string>>

/** A tree that breaks one rule, and what the finding has to say. */
export type Breach = { readonly rule: string; readonly how: string; readonly tree: Tree; readonly says: RegExp }

const doc = '/** Says what it does. */\n'

/** Keeps every rule, and has what a careless rule would trip over: the words in comments, texts, names of properties and types. */
export const sound: Tree = {
  'main.ts':
    "import { buildApp } from './app.js'\nimport { env } from './config.js'\nimport { open } from './store/sqlite/open.js'\nimport { corpus } from './demo/corpus.js'\nprocess.exitCode = buildApp(open, env, corpus) ? 0 : 1\n",
  'keys.ts': "import './main.js'\nimport Database from 'better-sqlite3'\nvoid Database\n",
  'config.ts': "import { env as all } from 'node:process'\nexport const env = { ...process.env, ...all }\n",
  'app.ts':
    "import { routes } from './http/routes/claims.js'\nimport type { Port } from './store/port.js'\nimport type { env } from './config.js'\nexport const buildApp = (...parts: readonly unknown[]) => [routes, parts]\nexport type App = Port | typeof env\n",
  'http/routes/claims.ts':
    "import fp from 'fastify-plugin'\nimport { record } from '../../workflows/record.js'\nexport const routes = fp(async () => await record())\n",
  'workflows/record.ts': `import type { Change } from '../store/changes.js'\nimport { claim } from '../core/claims/claim.js'\n${doc}export const record = async (): Promise<Change> => ({ id: claim() })\n`,
  'store/port.ts': "import type { Change } from './changes.js'\nexport type Port = (changes: readonly Change[]) => Promise<void>\n",
  'store/changes.ts': 'export type Change = { readonly id: string }\n',
  'store/queries.ts': "export const orders = ['id'] as const\n",
  'store/rows.ts': "import type { Change } from './changes.js'\nexport const toRow = (change: Change) => [change.id]\n",
  'store/sqlite/open.ts':
    "import { drizzle } from 'drizzle-orm/better-sqlite3'\nimport { toRow } from '../rows.js'\nimport type { Port } from '../port.js'\nimport { table } from './schema.js'\nexport const open: Port = async () => void [drizzle, toRow, table]\n",
  'store/sqlite/schema.ts': "import { sqliteTable } from 'drizzle-orm/sqlite-core'\nexport const table = sqliteTable\n",
  'core/values/instant.ts': `/** Never Date.now(), no await, no any!, not process.env. */\nimport { createHash, type Hash } from 'node:crypto'\nimport data from './data.json' with { type: 'json' }\nexport type Row = { readonly fetch: string; readonly process: number; readonly when: Date; readonly hash: Hash }\n${doc}export const instant = (row: Row): string => (row.when instanceof Date ? new Date(row.process).toISOString() : \`\${row.fetch} Math.random \${Date.UTC(1970)} \${data} \${createHash}\`)\n`,
  'core/values/data.json': '1\n',
  'core/sources/source.ts': `${doc}export function source(a: string): string\nexport function source(a: number): string\nexport function source(a: unknown) {\n  return String(a)\n}\n`,
  'core/documents/document.ts': 'export class Unreadable extends Error {}\nexport class Empty extends Unreadable {}\n',
  'core/claims/claim.ts': `import { z } from 'zod'\nimport { source } from '../sources/source.js'\nimport type { Empty } from '../documents/document.js'\nimport { instant } from '../values/instant.js'\nexport type Claim = Empty\n${doc}const claim = () => [z, source, instant].join('! as any') satisfies string\nexport { claim }\n`,
  'core/comparison/compare.ts': "import { claim } from '../claims/claim.js'\nexport const kinds = [claim] as const\n",
  'core/rules.ts': "import { kinds } from './comparison/compare.js'\nexport const rules = kinds\n",
  'demo/corpus.ts': `import { more } from './more.js'\nexport const corpus = [more,\n${'1,\n'.repeat(260)}]\n`,
  'demo/more.ts': 'export const more = 1\n',
  'core/values/words.ts': `/** Table: words. */\nexport const words = [\n${"'a',\n".repeat(260)}]\n`,
}

const core = 'core/values/x.ts'
const impure = (how: string, text: string, says: RegExp): Breach => ({ rule: 'core is pure', how, tree: { [core]: `${text}\n` }, says })
const global = (name: string, text: string) => impure(name, text, new RegExp(`x.ts:1 \\(core\\) uses ${name}$`))
const environment = (how: string, text: string): Breach => ({
  rule: 'one reader of the environment',
  how,
  tree: { 'workflows/x.ts': `${text}\n` },
  says: /^src\/workflows\/x\.ts:1 t(ouches|akes)/,
})

/** `from` imports `to`, which is there. */
const reach = (rule: string, from: string, to: string): Breach => {
  const up = '../'.repeat(from.split('/').length - 1) || './'
  const tree = { [from]: `import { x } from '${up}${to.replace(/\.ts$/, '.js')}'\nexport const y = x\n`, [to]: 'export const x = 1\n' }
  return { rule, how: `${from} imports ${to}`, tree, says: new RegExp(`^src/${from}:1 .*imports src/${to}`) }
}

const style = (rule: string, how: string, text: string, says: RegExp): Breach => ({ rule, how, tree: { [core]: text }, says })
const x = (text: string) => new RegExp(`^src/core/values/x\\.ts:${text}`)

export const importBreaches: readonly Breach[] = [
  reach('stairs: app', 'app.ts', 'store/sqlite/open.ts'),
  reach('stairs: app', 'app.ts', 'store/rows.ts'),
  reach('stairs: app', 'app.ts', 'demo/corpus.ts'),
  reach('stairs: app', 'app.ts', 'main.ts'),
  reach('stairs: config', 'config.ts', 'app.ts'),
  reach('stairs: doors', 'main.ts', 'store/rows.ts'),
  reach('stairs: http', 'http/routes/claims.ts', 'app.ts'),
  reach('stairs: http', 'http/routes/claims.ts', 'config.ts'),
  reach('stairs: http', 'http/routes/claims.ts', 'store/sqlite/open.ts'),
  reach('stairs: http', 'http/routes/claims.ts', 'store/rows.ts'),
  reach('stairs: http', 'http/routes/claims.ts', 'demo/corpus.ts'),
  reach('stairs: workflows', 'workflows/record.ts', 'http/shapes.ts'),
  reach('stairs: workflows', 'workflows/record.ts', 'store/rows.ts'),
  reach('stairs: workflows', 'workflows/record.ts', 'store/sqlite/open.ts'),
  reach('stairs: store', 'store/port.ts', 'workflows/record.ts'),
  reach('stairs: store', 'store/port.ts', 'store/rows.ts'),
  reach('stairs: rows', 'store/rows.ts', 'store/sqlite/schema.ts'),
  reach('stairs: sqlite', 'store/sqlite/open.ts', 'workflows/record.ts'),
  reach('stairs: core', 'core/values/x.ts', 'store/port.ts'),
  reach('stairs: core', 'core/values/x.ts', 'demo/corpus.ts'),
  reach('stairs: demo', 'demo/corpus.ts', 'core/values/x.ts'),
  {
    rule: 'stairs: demo',
    how: 'a package',
    tree: { 'demo/x.ts': "import { z } from 'zod'\n" },
    says: /demo\/x\.ts:1 imports the package zod/,
  },
  {
    rule: 'stairs: http',
    how: 'only a type, in a type',
    tree: { 'http/x.ts': "export type X = import('../store/rows.js').X\n", 'store/rows.ts': 'export type X = 1\n' },
    says: /^src\/http\/x\.ts:1 /,
  },
  {
    rule: 'stairs: http',
    how: 'at run time',
    tree: { 'http/x.ts': "\nexport const x = () => import('../store/rows.js')\n", 'store/rows.ts': '' },
    says: /^src\/http\/x\.ts:2 /,
  },
  { rule: 'stairs: every module', how: 'a folder of its own', tree: { 'utils/x.ts': '' }, says: /utils\/x\.ts:1 stands on no floor/ },
  { rule: 'stairs: every module', how: 'loose in store', tree: { 'store/x.ts': '' }, says: /store\/x\.ts:1 stands on no floor/ },
  {
    rule: 'no SQL upstairs',
    how: 'http',
    tree: { 'http/x.ts': "import 'better-sqlite3'\n" },
    says: /http\/x\.ts:1 imports better-sqlite3/,
  },
  {
    rule: 'no SQL upstairs',
    how: 'workflows, a type and a subpath',
    tree: { 'workflows/x.ts': "import type { SQL } from 'drizzle-orm/sqlite-core'\nexport type X = SQL\n" },
    says: /workflows\/x\.ts:1 imports drizzle-orm\/sqlite-core/,
  },
  { rule: 'no SQL upstairs', how: 'the port', tree: { 'store/port.ts': "export * from 'drizzle-orm'\n" }, says: /store\/port\.ts:1 / },
  reach('rooms of core', 'core/values/x.ts', 'core/concepts/concept.ts'),
  reach('rooms of core', 'core/sources/source.ts', 'core/documents/document.ts'),
  reach('rooms of core', 'core/documents/document.ts', 'core/sources/source.ts'),
  reach('rooms of core', 'core/sources/source.ts', 'core/claims/claim.ts'),
  reach('rooms of core', 'core/reading/read.ts', 'core/lineage/trace.ts'),
  reach('rooms of core', 'core/lineage/trace.ts', 'core/reading/read.ts'),
  reach('rooms of core', 'core/comparison/compare.ts', 'core/assessment/assess.ts'),
  reach('rooms of core', 'core/assessment/assess.ts', 'core/rules.ts'),
  { rule: 'rooms of core', how: 'a room of its own', tree: { 'core/utils/x.ts': '' }, says: /core\/utils\/x\.ts:1 lies in utils/ },
  style('libraries of core', 'a package', "import { sum } from 'd3-array'\n", x('1 imports d3-array')),
  style('libraries of core', 'a name that begins alike', "import 'zodiac'\n", x('1 imports zodiac')),
  style('libraries of core', 'of node', "import { readFileSync } from 'node:fs'\n", x('1 imports node:fs')),
  style(
    'libraries of core',
    'randomness',
    "import { createHash, randomUUID } from 'node:crypto'\n",
    x('1 takes randomUUID of node:crypto'),
  ),
  impure('the clock', 'export const x = Date.now()', /uses Date\.now$/),
  impure('the clock, by its string', "export const x = Date['now']()", /uses Date\.now$/),
  impure('the clock, by a computed name', 'export const x = (k: "now") => Date[k]()', /uses Date\.now$/),
  impure('the clock, taken apart', 'export const { now } = Date', /uses Date given away/),
  impure('a date of now', 'export const x = new Date()', /uses new Date\(\) without arguments$/),
  impure('a date of now, bare', 'export const x = new Date', /uses new Date\(\) without arguments$/),
  impure('a text of now', 'export const x = Date()', /uses Date given away whole, or called$/),
  impure('chance', 'export const x = Math.random()', /uses Math\.random$/),
  impure('chance, taken apart', 'export const { random } = Math', /uses Math given away/),
  global('async', 'export async function x() {}'),
  global('async', 'export const x = { async y() {} }'),
  global('await', 'await x'),
  global('await', 'for await (const x of y) z(x)'),
  global('Promise', 'export type X = Promise<string>'),
  global('Promise', 'export const x = Promise.resolve(1)'),
  global('process', 'export const x = process.argv'),
  global('process', 'export const x = { process }'),
  global('setTimeout', 'setTimeout(x, 1)'),
  global('fetch', 'fetch(x)'),
  global('console', 'console.log(1)'),
  global('globalThis', 'export const x = globalThis.y'),
  impure('code that is loaded', "import('./y.js')", /uses import\(\)$/),
  environment('read', 'export const x = process.env.PORT'),
  environment('read by its string', "export const x = process['env']"),
  environment('read by a longer way', "export const x = globalThis['process'].env"),
  environment('taken apart', 'export const { env } = process'),
  environment('under another name', 'export const p = process'),
  environment('loaded from a file', "process.loadEnvFile('.env')"),
  environment('imported', "import { env } from 'node:process'"),
  environment('imported whole', "import * as p from 'process'"),
  {
    rule: 'no cycles',
    how: 'of three, one of them by a type',
    tree: {
      'core/values/a.ts': "import './b.js'\n",
      'core/values/b.ts': "import type { C } from './c.js'\nexport type B = C\n",
      'core/values/c.ts': "export { B as C } from './a.js'\n",
    },
    says: /^import cycle: core\/values\/a\.ts → core\/values\/b\.ts → core\/values\/c\.ts → core\/values\/a\.ts$/,
  },
  { rule: 'no cycles', how: 'of one', tree: { [core]: "import './x.js'\n" }, says: /x\.ts → core\/values\/x\.ts$/ },
  { rule: 'not blind', how: 'nothing is there', tree: {}, says: /^no file of code was found at all$/ },
  { rule: 'not blind', how: 'code of another suffix', tree: { 'core/values/x.mts': '' }, says: /x\.mts was not seen/ },
  { rule: 'not blind', how: 'script beside modules', tree: { [core]: '', 'core/values/y.js': '' }, says: /y\.js was not seen/ },
  style('not blind', 'a file that is not there', "\nimport { y } from './y.js'\n", x('2 imports ./y.js, which is no file of src')),
  style('not blind', 'a suffix that node does not read', "import { x } from './x'\n", x('1 imports ./x,')),
  style('not blind', 'out of src', "import '../../../package.json'\n", x('1 imports ../../../package.json,')),
  style('not blind', 'by an alias', "import '#core'\n", x('1 imports #core,')),
  style('not blind', 'a computed name', 'export const x = (y: string) => import(y)\n', x('1 imports something whose name is computed')),
  style('not blind', 'a text that is no code', 'export const = {\n', x('1 does not parse')),
]
