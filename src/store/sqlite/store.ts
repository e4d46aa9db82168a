/** The store on SQLite. */
import { desc, lte, sql } from 'drizzle-orm'
import { openBatch } from '../batch.js'
import { StaleChange } from '../changes.js'
import type { Store } from '../port.js'
import { chainFaults } from './chain.js'
import { commitTo } from './commit.js'
import { counter } from './counts.js'
import { eraserOf } from './erase.js'
import { guarded, newWatch } from './guard.js'
import { keptAnswersOn } from './kept-answers.js'
import { keyStoreOf } from './keys.js'
import { rulesNoter } from './note-rules.js'
import { openEngine } from './open.js'
import { readerOf } from './reader.js'
import { changes } from './tables.js'
import { watchFile } from './there.js'
import { openWatchers } from './watchers.js'
import { webhookStoreOf } from './webhooks.js'
import { refuseDamaged } from './whole.js'
import { refreshWords } from './words-index.js'

export interface SqliteStore extends Store {
  /** The whole database as it now is: for a thread that cannot open one which lives in memory. */
  readonly serialize: () => Uint8Array
}

/** Milliseconds for which a call tries again where another process is in the way. Readiness is told at once. */
const patience = (name: string): number => (name.startsWith('commit') ? 5_000 : name === 'ping' ? 0 : 1_000)

/** What is watched; the rest is not asked by requests, or asks what is. */
type Watched = Pick<
  Store,
  'keys' | 'webhooks' | 'read' | 'stateAt' | 'answered' | 'commit' | 'commitAll' | 'noteRules' | 'erase' | 'ping' | 'counts'
>

/** Opens a store on a database file or `:memory:`, migrating it first. Throws NewerDatabase, StoreTrouble, or SQLite's own error. */
export const openSqliteStore = (path: string): SqliteStore => {
  const engine = openEngine(path)
  try {
    refuseDamaged(engine.file)
    refreshWords(engine)
  } catch (error) {
    engine.file.close()
    throw error
  }
  const watchers = openWatchers()
  const write = commitTo(engine)
  const commit = watchers.telling(write)
  const noteRules = rulesNoter(engine, commit)
  const { answered } = keptAnswersOn(engine)
  const erase = eraserOf(engine, write)
  // Asked by every request: one number, with nothing made of it.
  const last = engine.file.prepare('select max(entry) from changes').pluck()
  const byThen = engine.db
    .select({ entry: changes.entry })
    .from(changes)
    .where(lte(changes.recordedAt, sql.placeholder('instant')))
    .orderBy(desc(changes.recordedAt), desc(changes.entry))
    .limit(1)
    .prepare()
  const state = (): number => Number(last.get() ?? 0)
  // Trying again is done without holding the thread.
  engine.file.pragma('busy_timeout = 20')
  state()
  const isThere = watchFile(path)
  const watch = newWatch()
  const counts = counter(engine.file, state)
  const calls: Watched = {
    keys: keyStoreOf(engine),
    webhooks: webhookStoreOf(engine),
    read: async (at) => guarded(watch, readerOf(engine, at === undefined ? state() : Math.min(at, state())), patience),
    stateAt: async (instant) => byThen.get({ instant })?.entry ?? 0,
    answered: async (request, now) => answered(request, now),
    commit: async (list, occasion, keeping) => {
      isThere()
      const [answer = []] = commit([{ changes: list, occasion, ...(keeping ? { keeping } : {}) }])
      if (answer instanceof StaleChange) throw answer
      return [...answer]
    },
    commitAll: async (writings) => {
      isThere()
      return commit(writings)
    },
    noteRules: async (release, now) => noteRules(release, now),
    erase: async (erasure, occasion) => {
      isThere()
      const done = await erase(erasure, occasion)
      watchers.tell()
      return done
    },
    ping: async () => {
      isThere()
      state()
    },
    counts: async () => counts(),
  }
  const store: SqliteStore = {
    ...guarded(watch, calls, patience),
    batch: () => openBatch(store),
    watch: watchers.watch,
    spent: () => ({ seconds: watch.spent / 1_000, calls: watch.calls }),
    checkChain: async () => chainFaults(engine),
    serialize: () => engine.file.serialize(),
    close: async () => {
      engine.file.close()
    },
  }
  return store
}
