/** The door that serves: `npm start`. */
import { buildApp } from './app.js'
import { readConfig } from './config.js'
import { rulesRelease } from './core/assessment/release.js'
import { examples, version } from './files.js'
import { openLexicon } from './lexicon.js'
import { requireKeys } from './require-keys.js'
import { estimatingOf, giveUp, now, serve } from './serve.js'
import { openSqliteStore } from './store/sqlite/store.js'

try {
  const config = readConfig()
  const store = openSqliteStore(config.database)
  await requireKeys(store.keys, config)
  await store.noteRules(rulesRelease, now())
  const estimating = estimatingOf(store, config.database)
  const app = await buildApp({
    store,
    now,
    keepText: config.keepText,
    lexicon: openLexicon(),
    estimating: { estimate: estimating.estimate, upTo: config.estimateUpTo },
    version: version(),
    logger: { level: config.logLevel },
    checkAnswers: false,
    examples: examples(),
    longestWait: config.longestWait,
    guards: config.guards,
  })
  await serve(app, [estimating, store], config)
} catch (error) {
  giveUp(error)
}
