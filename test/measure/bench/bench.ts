/**
 * `npm run bench -- [10000,100000,1000000] [cache=FOLDER] [seed=1] [seconds=4]`: how fast the service is on databases of these sizes, each
 * figure beside a peer in the same run, so that the ratios tell something on any machine.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openWorld } from './database.js'
import { type Figures, measureDatabase } from './figures.js'
import { optionsOf } from './options.js'
import { benchTable } from './table.js'

const { sizes, cache, seed, seconds } = optionsOf(process.argv.slice(2))
const all: Figures[] = []
for (const claims of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const tell = (what: string): void => console.error(`${claims.toLocaleString('en')} claims: ${what}`)
  const database = await openWorld(cache, claims, seed, (done, of) => done % 15_000 === 0 && tell(`${done} of ${of} stories are written`))
  const folder = mkdtempSync(join(cache, 'run-'))
  try {
    all.push(await measureDatabase(database, claims, { folder, seconds, seed, tell }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
console.log(benchTable(all))
