/** The door that checks a database, and changes nothing: `npm run check-database [-- FILE]`. It leaves with 1 where something is wrong. */
import { BadSetting, readConfig } from './config.js'
import { beginProgress } from './progress.js'
import { giveUp } from './serve.js'
import { type Checking, openForCheck } from './store/sqlite/check/run.js'

/** How many faults of one check are told. */
const mostTold = 100

const mends = {
  restore: 'Put a backup that is whole in its place; until then serve it no longer.',
  rebuild: 'No record is touched: npm run rebuild-indexes makes this anew from the records.',
}

/** Makes one check and tells what it found. Answers whether all is well. */
const tell = ({ name, says, mend, total, steps }: Checking): boolean => {
  const progress = beginProgress(name)
  const told: string[] = []
  let [done, faults] = [0, 0]
  const all = total()
  for (const step of steps()) {
    done += step.done
    faults += step.faults.length
    told.push(...step.faults.slice(0, mostTold - told.length).map((fault) => fault.says))
    progress.to(Math.min(done, all), all)
  }
  progress.end()
  process.stdout.write(faults === 0 ? `ok     ${name}: ${says}\n` : `FAULT  ${name}: it is not so that ${says}\n`)
  for (const line of told) process.stdout.write(`         ${line}\n`)
  if (faults > told.length) process.stdout.write(`         and ${faults - told.length} more\n`)
  if (faults > 0) process.stdout.write(`         ${mends[mend]}\n`)
  return faults === 0
}

try {
  const [given, ...more] = process.argv.slice(2)
  if (more.length > 0) throw new BadSetting('Name one file at most: npm run check-database -- FILE.')
  const path = given ?? readConfig().database
  if (path === ':memory:') throw new BadSetting('HEARSAY_DATABASE is :memory:, which only its own process can read: name a file.')
  const { checks, close } = openForCheck(path)
  const results = checks.map(tell)
  close()
  const isWhole = results.every(Boolean)
  process.stdout.write(isWhole ? `${path} is whole.\n` : `${path} is damaged.\n`)
  process.exitCode = isWhole ? 0 : 1
} catch (error) {
  giveUp(error)
}
