/** The door that serves: `npm start`. */
import { randomUUID } from 'node:crypto'
import { buildApp } from './app.js'
import { readConfig } from './config.js'
import { rulesRelease } from './core/assessment/release.js'
import { tagText } from './core/language/tagger.js'
import { examples, version } from './files.js'
import { boundHeap } from './heap.js'
import { openLexicon } from './lexicon.js'
import { standardOutput } from './log-stream.js'
import { posting, targetRules } from './post-webhook.js'
import { requireKeys } from './require-keys.js'
import { estimatingOf, giveUp, now, serve } from './serve.js'
import { openSqliteStore } from './store/sqlite/store.js'
import { openSender } from './workflows/webhooks/sender.js'

boundHeap()
try {
  const config = readConfig()
  const store = openSqliteStore(config.database)
  await requireKeys(store.keys, config)
  await store.noteRules(rulesRelease, now())
  const estimating = estimatingOf(store, config.database)
  const services = {
    store,
    now,
    keepText: config.keepText,
    lexicon: openLexicon(),
    estimating: { estimate: estimating.estimate, upTo: config.estimateUpTo },
  }
  const app = await buildApp({
    ...services,
    targets: targetRules(config.webhookPrivate),
    version: version(),
    logger: { level: config.logLevel, stream: standardOutput() },
    checkAnswers: false,
    examples: examples(),
    longestWait: config.longestWait,
    guards: config.guards,
  })
  const sender = openSender(services, {
    post: posting(config.webhookPrivate),
    random: Math.random,
    holder: randomUUID(),
    poll: 2_000,
    onFault: (error) => app.log.error({ err: error }, 'webhooks'),
  })
  await serve(app, [sender, estimating, store], config)
  sender.start()
  // The first text that is asked about need not wait for the language model, nor who asks whether the service is ready.
  setTimeout(() => tagText('Ready.'), 1_000).unref()
} catch (error) {
  giveUp(error)
}
