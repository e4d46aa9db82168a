/** The door that copies the database while it is served: `npm run backup -- FILE`. */
import { readConfig } from './config.js'
import { beginProgress } from './progress.js'
import { giveUp } from './serve.js'
import { BackupRefused, backupTo } from './store/sqlite/backup.js'

const stopped = (): AbortSignal => {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => controller.abort(new BackupRefused('the backup was stopped, and nothing is left of it')))
  return controller.signal
}

try {
  const { database } = readConfig()
  const [to, ...more] = process.argv.slice(2)
  if (to === undefined || more.length > 0) throw new BackupRefused('name one file to write: npm run backup -- FILE')
  if (database === ':memory:')
    throw new BackupRefused(
      'HEARSAY_DATABASE is :memory:, which only its own process can read: take GET /v1/export from the service instead',
    )
  const progress = beginProgress('backup')
  try {
    const { entry, bytes } = await backupTo(database, to, { progress: progress.to, signal: stopped() })
    progress.end()
    process.stdout.write(`${to} holds ${database} up to change ${entry}, ${(bytes / 1_000_000).toFixed(1)} MB, checked.\n`)
  } finally {
    progress.end()
  }
} catch (error) {
  giveUp(error)
}
