/** A client generated from the document compiles, and makes real calls through it. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import t from 'tap'
import ts from 'typescript'
import { buildApp } from '../../src/app.js'
import { loadDemo } from '../../src/load-demo.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'

/** What a dashboard builder would write; compiled against the generated types, so that a surprise is a compile error. */
const program = `
import createClient from 'openapi-fetch'
import type { components, paths } from './api.js'

type Groups = components['schemas']['GroupTotals']

export const ask = async (baseUrl: string, id: string) => {
  const client = createClient<paths>({ baseUrl })
  const { data: page, error } = await client.GET('/v1/claims/{id}/comparison', { params: { path: { id }, query: { limit: 5 } } })
  if (error || !page) throw new Error(error?.detail ?? 'no answer')
  const totals: Groups = page.totals
  const first: string | undefined = page.compatible[0]?.claim.text
  const draft = { text: 'a rival', statement: { ...page.claim.statement, quantity: { value: 35000, unit: 'case', asWritten: '35,000' } } }
  const { data: comparison } = await client.POST('/v1/compare', { body: { left: draft, right: id } })
  const label: components['schemas']['Comparison']['label'] | undefined = comparison?.label
  const made = await client.POST('/v1/sources', { body: { name: 'Client Gazette', kind: 'independent_outlet' } })
  const refused = await client.POST('/v1/claims', { body: { text: 'no statement' } })
  const problem: components['schemas']['Problem'] | undefined = refused.error
  return { totals, first, label, made: made.data?.derived.stateMediaModel, status: made.response.status, problem: problem?.type }
}
`

const compile = (folder: string): string[] => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    outDir: folder,
    rootDir: folder,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
    types: [],
  }
  const built = ts.createProgram([join(folder, 'client.ts')], options)
  const found = [...ts.getPreEmitDiagnostics(built), ...built.emit().diagnostics]
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

t.test('a generated client compiles and gets what the types say', async (t) => {
  const services = { store: openSqliteStore(':memory:'), now: () => '2026-11-22T09:00:00.000Z', keepText: true }
  const ids = await loadDemo(services)
  const app = await buildApp({ ...services, version: 'test', logger: false, checkAnswers: true, examples: {} })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-client-'))
  t.teardown(async () => {
    await app.close()
    await services.store.close()
    rmSync(folder, { recursive: true })
  })
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const document: unknown = await (await fetch(`${address}/openapi.json`)).json()
  writeFileSync(join(folder, 'api.ts'), astToString(await openapiTS(JSON.stringify(document))))
  writeFileSync(join(folder, 'client.ts'), program)
  t.same(compile(folder), [])
  const { ask } = await import(pathToFileURL(join(folder, 'client.js')).href)
  const got = await ask(address, ids.get('oct25-pgo-21602'))
  t.ok(got.totals.compatible > 0)
  t.type(got.first, 'string')
  t.match(got, { label: 'conflicts', made: null, status: 201, problem: '/problems/statement-required' })
})
