/** The OpenAPI document: as it is committed, clean under a strict linter, every schema once, every operation illustrated. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import t from 'tap'
import { z } from 'zod'

const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string().min(10),
  responses: z.record(
    z.string(),
    z.looseObject({ content: z.record(z.string(), z.looseObject({ example: z.unknown().optional() })).optional() }),
  ),
})
const document = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
})

const text = readFileSync('openapi/openapi.json', 'utf8')
const read = document.parse(JSON.parse(text))
const operations = Object.values(read.paths).flatMap((item) => Object.values(item))

t.test('the committed files are what the program prints', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-openapi-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  execFileSync(process.execPath, ['dist/print-openapi.js', folder])
  for (const name of ['examples.json', 'openapi.json', 'openapi.yaml']) {
    t.ok(
      readFileSync(join(folder, name), 'utf8') === readFileSync(join('openapi', name), 'utf8'),
      `openapi/${name} is up to date (npm run openapi)`,
    )
  }
  t.end()
})

t.test('a strict linter finds nothing', async (t) => {
  const config = await createConfig({ extends: ['recommended-strict'] })
  const found = await lintFromString({ source: text, absoluteRef: join(process.cwd(), 'openapi/openapi.json'), config })
  t.same(
    found.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`),
    [],
  )
})

t.test('the linter is not blind: a document with an example that does not fit is found', async (t) => {
  const config = await createConfig({ extends: ['recommended-strict'] })
  const broken = text.replace('"status": "ok"', '"status": "fine"')
  t.not(broken, text)
  const found = await lintFromString({ source: broken, absoluteRef: join(process.cwd(), 'openapi/openapi.json'), config })
  t.ok(found.length > 0)
})

t.test('every schema has one name', (t) => {
  const names = Object.keys(read.components.schemas)
  t.ok(names.length > 50)
  t.same(
    names.filter((name) => name.endsWith('Input')),
    [],
  )
  t.equal(read.openapi, '3.1.0')
  t.end()
})

t.test('every operation has a summary, an example and its problem answers', (t) => {
  t.ok(operations.length > 35)
  for (const { operationId, responses } of operations) {
    const media = Object.values(responses).flatMap(({ content }) => Object.values(content ?? {}))
    t.ok(
      media.some(({ example }) => example !== undefined),
      `${operationId} has an example`,
    )
    t.ok(
      Object.values(responses).some(({ content }) => content && 'application/problem+json' in content),
      `${operationId} has a problem`,
    )
  }
  t.end()
})
