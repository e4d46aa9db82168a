/** The door that makes anew what is derived from the records: `npm run rebuild-indexes`. Writers wait meanwhile. */
import { readConfig } from './config.js'
import { beginProgress } from './progress.js'
import { giveUp } from './serve.js'
import { rebuildIndexes } from './store/sqlite/rebuild.js'

try {
  const { database } = readConfig()
  const progress = beginProgress('rebuild')
  rebuildIndexes(database, progress.to)
  progress.end()
  process.stdout.write(`The indexes of ${database} are made anew.\n`)
} catch (error) {
  giveUp(error)
}
