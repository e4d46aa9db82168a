/** The door that writes openapi/: the examples, then the document that shows them, as JSON and as YAML. `npm run openapi`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildApp } from './app.js'
import { version } from './files.js'
import type { Examples } from './http/openapi.js'
import { loadDemo } from './load-demo.js'
import { recordExamples } from './record-examples.js'
import { giveUp } from './serve.js'
import { openSqliteStore } from './store/sqlite/store.js'

/** The examples are the same at every run: their clock stands still. */
const now = (): string => '2026-11-22T09:00:00.000Z'

const folder = fileURLToPath(new URL('../openapi/', import.meta.url))

const demoApp = async (examples: Examples) => {
  const services = { store: openSqliteStore(':memory:'), now, keepText: true }
  const ids = await loadDemo(services)
  const app = await buildApp({ ...services, version: version(), logger: false, checkAnswers: true, examples })
  return { app, ids }
}

try {
  const first = await demoApp({})
  const examples = await recordExamples(first.app, first.ids)
  const { app } = await demoApp(examples)
  await app.ready()
  const target = process.argv[2] ?? folder
  mkdirSync(target, { recursive: true })
  writeFileSync(`${target}/examples.json`, `${JSON.stringify(examples, null, 2)}\n`)
  writeFileSync(`${target}/openapi.json`, `${JSON.stringify(app.swagger(), null, 2)}\n`)
  writeFileSync(`${target}/openapi.yaml`, app.swagger({ yaml: true }))
} catch (error) {
  giveUp(error)
}
