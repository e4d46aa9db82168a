/** The door that exports the database in the form that the import takes: `npm run export -- FILE`. */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { BadSetting, readConfig } from './config.js'
import { giveUp, now } from './serve.js'
import { openSqliteStore } from './store/sqlite/store.js'
import { exportLines } from './workflows/export-lines.js'

async function* withBreaks(lines: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of lines) yield `${line}\n`
}

try {
  const [to, ...more] = process.argv.slice(2)
  if (to === undefined || more.length > 0)
    throw new BadSetting('Name one file: npm run export -- FILE (or FILE.gz, or - for standard output).')
  const { database, keepText } = readConfig()
  if (database === ':memory:') throw new BadSetting('HEARSAY_DATABASE must be a file: one in memory is seen by its own process alone.')
  const store = openSqliteStore(database)
  const lines = Readable.from(withBreaks(exportLines({ store, now, keepText })))
  // A file that is there is somebody's, and not written over.
  const file = to === '-' ? process.stdout : createWriteStream(to, { flags: 'wx' })
  await (to.endsWith('.gz') ? pipeline(lines, createGzip(), file) : pipeline(lines, file))
  await store.close()
} catch (error) {
  giveUp(error)
}
