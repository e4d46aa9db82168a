/** Runs the sets: predictions by the tasks, figures by the scorers that come with the sets. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Task } from '../task.js'
import { type ReportRow, reportRows } from './figures.js'
import type { SetRow } from './sets.js'

const predicted = async (task: Task, input: string): Promise<string> => {
  const lines: string[] = []
  for await (const line of task.predict(input)) lines.push(`${JSON.stringify(line)}\n`)
  return lines.join('')
}

const scored = (scorer: string, gold: string, predictions: string, options: readonly string[]): unknown =>
  JSON.parse(execFileSync(process.execPath, [scorer, gold, predictions, ...options], { encoding: 'utf8' }))

const problemOf = (error: unknown): string => (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))

/** The rows of one set; what is missing or fails is told in its rows. */
export const rowsOfSet = async (tasks: readonly Task[], folder: string, set: SetRow): Promise<ReportRow[]> => {
  const [input, gold, scorer] = [set.input, set.gold ?? set.input, join('score', set.scorer)].map((name) => join(folder, name))
  const problemRows = (problem: string) => set.scores.flatMap(({ figures }) => reportRows(set, figures, null, problem))
  const task = tasks.find(({ name }) => name === set.task)
  if (!task) return problemRows(`no task "${set.task}"`)
  if (!input || !gold || !scorer) return []
  const missing = [input, gold, scorer].find((file) => !existsSync(file))
  if (missing) return problemRows(`no file ${missing.slice(folder.length).replace(/^\//, '')}`)
  const place = mkdtempSync(join(tmpdir(), 'hearsay-report-'))
  try {
    const predictions = join(place, 'predictions.jsonl')
    writeFileSync(predictions, await predicted(task, input))
    return set.scores.flatMap(({ options, figures }) => reportRows(set, figures, scored(scorer, gold, predictions, options)))
  } catch (error) {
    return problemRows(problemOf(error))
  } finally {
    rmSync(place, { recursive: true })
  }
}
