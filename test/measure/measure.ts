/** `npm run measure -- <task> <input> [more]`: predictions as JSON lines on standard output; `report` and `speed` print tables. */
import { reliability } from './reliability/reliability.js'
import { reliabilitySpeed } from './reliability/speed.js'
import { report } from './report.js'
import { speed } from './speed.js'
import type { Task } from './task.js'
import { attribution } from './tasks/attribution.js'
import { comparison } from './tasks/comparison.js'
import { matching } from './tasks/matching.js'
import { quantities } from './tasks/quantities.js'
import { times } from './tasks/times.js'

const tasks: readonly Task[] = [attribution, comparison, matching, quantities, times]

interface Command {
  readonly name: string
  /** What it wants, for the usage line. */
  readonly input: string
  /** Answers the exit code. */
  readonly run: (words: readonly string[]) => Promise<number>
}

const complain = (): number => {
  const lines = commands.map(({ name, input }) => `  ${name.padEnd(12)} ${input}`)
  console.error(['usage: npm run --silent measure -- <task> <input> [more]', ...lines].join('\n'))
  return 2
}

const predicting = (task: Task): Command => ({
  name: task.name,
  input: task.input,
  run: async ([file, ...more]) => {
    if (!file) return complain()
    for await (const line of task.predict(file, ...more)) process.stdout.write(`${JSON.stringify(line)}\n`)
    return 0
  },
})

const commands: readonly Command[] = [
  ...tasks.map(predicting),
  { name: 'report', input: 'the folder of the public sets: all of them in one table', run: (words) => report(tasks, words) },
  { name: 'reliability', input: 'a set of sources, items and values: every method in one table', run: reliability },
  { name: 'reliability-speed', input: 'a set, or nothing for invented ones of three sizes: seconds and memory', run: reliabilitySpeed },
  { name: 'speed', input: 'a text, a folder of texts, or nothing for an invented text: words a second', run: speed },
]

const [name, ...words] = process.argv.slice(2)
const command = commands.find((row) => row.name === name)
process.exitCode = command ? await command.run(words) : complain()
