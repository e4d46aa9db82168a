/** `npm run measure -- <task> <input> [more]`: predictions as JSON lines on standard output. */
import type { Task } from './task.js'
import { attribution } from './tasks/attribution.js'
import { comparison } from './tasks/comparison.js'
import { matching } from './tasks/matching.js'
import { quantities } from './tasks/quantities.js'
import { times } from './tasks/times.js'

const tasks: readonly Task[] = [attribution, comparison, matching, quantities, times]

const usage = () =>
  ['usage: npm run --silent measure -- <task> <input> [more]', ...tasks.map(({ name, input }) => `  ${name.padEnd(12)} ${input}`)].join(
    '\n',
  )

const [name, file, ...more] = process.argv.slice(2)
const task = tasks.find((row) => row.name === name)
if (!task || !file) {
  console.error(usage())
  process.exit(2)
}
for await (const line of task.predict(file, ...more)) process.stdout.write(`${JSON.stringify(line)}\n`)
