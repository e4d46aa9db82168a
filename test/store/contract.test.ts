/** The contract suite over every engine. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import type { Open } from './contract/engine.js'
import { contract } from './contract.js'

const inMemory: Open = (t) => {
  const store = openSqliteStore(':memory:')
  t.teardown(() => store.close())
  return { store, tamper: null, reopen: null }
}

const inFile: Open = (t) => {
  const path = join(t.testdir({}), 'hearsay.db')
  const open = () => {
    const store = openSqliteStore(path)
    t.teardown(() => store.close())
    return store
  }
  const tamper = (sql: string): void => {
    const file = new Database(path)
    file.pragma('foreign_keys = OFF')
    file.exec(sql)
    file.close()
  }
  return { store: open(), tamper, reopen: open }
}

const engines: readonly (readonly [string, Open])[] = [
  ['sqlite in memory', inMemory],
  ['sqlite in a file', inFile],
]

for (const [name, open] of engines) contract(name, open)
