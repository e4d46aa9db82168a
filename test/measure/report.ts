/** `npm run measure -- report <folder>`: all public sets in one table, with what is wanted and what others reach. */
import { existsSync } from 'node:fs'
import { reportTable } from './report/layout.js'
import { recognizersTable } from './report/recognizers.js'
import { rowsOfSet } from './report/run.js'
import { setRows } from './report/sets.js'
import type { Task } from './task.js'

const usage = `usage: npm run --silent measure -- report <folder of the public sets>
  The folder holds comparison/, matching/, reading/ and the scorers in score/; HEARSAY_BENCH names it where no argument does.`

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1)

/** Prints the report; the seconds of each set go to standard error. Answers the exit code: 2 where there is no such folder. */
export const report = async (tasks: readonly Task[], [argument]: readonly string[]): Promise<number> => {
  const folder = argument ?? process.env.HEARSAY_BENCH
  if (!folder || !existsSync(folder)) {
    console.error(folder ? `no folder ${folder}\n${usage}` : usage)
    return 2
  }
  const rows = []
  for (const set of setRows) {
    const start = performance.now()
    rows.push(...(await rowsOfSet(tasks, folder, set)))
    console.error(`${seconds(start).padStart(7)} s  ${set.set}`)
  }
  console.log(reportTable(rows))
  const start = performance.now()
  console.log(`\n${recognizersTable(folder)}`)
  console.error(`${seconds(start).padStart(7)} s  Recognizers-Text`)
  return 0
}
