/** The door that serves the desertion corpus from a fresh in-memory database: `npm run demo`. */
import { buildApp } from './app.js'
import { readConfig } from './config.js'
import { examples, version } from './files.js'
import { openLexicon } from './lexicon.js'
import { loadDemo } from './load-demo.js'
import { requireKeys } from './require-keys.js'
import { estimatingOf, giveUp, now, serve } from './serve.js'
import { openSqliteStore } from './store/sqlite/store.js'

try {
  const config = readConfig()
  const store = openSqliteStore(':memory:')
  await requireKeys(store.keys, { ...config, database: ':memory:' })
  const estimating = estimatingOf(store, ':memory:')
  const services = { store, now, keepText: config.keepText, lexicon: openLexicon(), estimating }
  const ids = await loadDemo(services)
  const app = await buildApp({
    ...services,
    version: version(),
    logger: { level: 'warn' },
    checkAnswers: false,
    examples: examples(),
    longestWait: config.longestWait,
    guards: config.guards,
  })
  const address = await serve(app, [estimating, store], config)
  process.stdout.write(`The desertion corpus is served at ${address} (documentation: ${address}/docs). Ask for a claim:\n\n`)
  process.stdout.write(`  curl -s ${address}/v1/claims/${ids.get('oct25-pgo-21602') ?? ''}/comparison\n\nStop with Ctrl-C.\n`)
} catch (error) {
  giveUp(error)
}
