/** The door that migrates a database and leaves: `npm run migrate`. */
import { readConfig } from './config.js'
import { giveUp } from './serve.js'
import { openSqliteStore } from './store/sqlite/store.js'

try {
  const { database } = readConfig()
  await openSqliteStore(database).close()
  process.stdout.write(`${database} is up to date.\n`)
} catch (error) {
  giveUp(error)
}
