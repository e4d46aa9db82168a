/** The store on SQLite. */
import { desc, lte, sql } from 'drizzle-orm'
import { openBatch } from '../batch.js'
import { StaleChange } from '../changes.js'
import type { Store } from '../port.js'
import { chainFaults } from './chain.js'
import { commitTo } from './commit.js'
import { keyStoreOf } from './keys.js'
import { openEngine } from './open.js'
import { readerOf } from './reader.js'
import { changes } from './tables.js'
import { openWatchers } from './watchers.js'
import { refreshWords } from './words-index.js'

export interface SqliteStore extends Store {
  /** The whole database as it now is: for a thread that cannot open one which lives in memory. */
  readonly serialize: () => Uint8Array
}

/** Opens a store on a database file or `:memory:`, migrating it first. Throws NewerDatabase, or SQLite's own error. */
export const openSqliteStore = (path: string): SqliteStore => {
  const engine = openEngine(path)
  try {
    refreshWords(engine)
  } catch (error) {
    engine.file.close()
    throw error
  }
  const watchers = openWatchers()
  const commit = watchers.telling(commitTo(engine))
  const last = engine.db.select({ entry: changes.entry }).from(changes).orderBy(desc(changes.entry)).limit(1).prepare()
  const byThen = engine.db
    .select({ entry: changes.entry })
    .from(changes)
    .where(lte(changes.recordedAt, sql.placeholder('instant')))
    .orderBy(desc(changes.recordedAt), desc(changes.entry))
    .limit(1)
    .prepare()
  const state = (): number => last.get()?.entry ?? 0
  const store: SqliteStore = {
    keys: keyStoreOf(engine),
    read: async (at) => readerOf(engine, at === undefined ? state() : Math.min(at, state())),
    stateAt: async (instant) => byThen.get({ instant })?.entry ?? 0,
    commit: async (list, occasion) => {
      const [answer = []] = commit([{ changes: list, occasion }])
      if (answer instanceof StaleChange) throw answer
      return [...answer]
    },
    commitAll: async (writings) => commit(writings),
    batch: () => openBatch(store),
    watch: watchers.watch,
    ping: async () => {
      state()
    },
    checkChain: async () => chainFaults(engine),
    serialize: () => engine.file.serialize(),
    close: async () => {
      engine.file.close()
    },
  }
  return store
}
