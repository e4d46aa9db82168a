/** The second table of the report: how many of Recognizers-Text's English cases are read alike, and why not the rest. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { recognizerRows } from '../recognizers.js'
import { recognizersTimesIn } from '../recognizers-times.js'
import { shown, tableOf } from './layout.js'

interface Counted {
  readonly model: string
  readonly cases: number
  readonly passed: number
  /** How many of these have the same value too, where that is told apart. */
  readonly withValue: number | null
  readonly reasons: readonly (readonly [string, number])[]
}

const lineOf = ({ model, cases, passed, withValue, reasons }: Counted): string[] => [
  model,
  String(cases),
  String(passed),
  shown(cases === 0 ? null : passed / cases),
  withValue === null ? '' : String(withValue),
  reasons.map(([reason, count]) => `${count} ${reason}`).join('; '),
]

const counted = (folder: string): Counted[] => [
  ...recognizerRows(folder).map(({ model, cases, passed, reasons }) => ({
    model,
    cases,
    passed,
    withValue: null,
    reasons: reasons.map(({ reason, cases: count }) => [reason, count] as const),
  })),
  ...recognizersTimesIn(join(folder, 'DateTime')).map(({ file, cases, alike, withValue, reasons }) => ({
    model: file.replace('.json', ''),
    cases,
    passed: alike,
    withValue,
    reasons,
  })),
]

/** The table, or a line that says what is missing. */
export const recognizersTable = (folder: string): string => {
  const place = join(folder, 'reading', 'recognizers_en')
  if (!existsSync(place)) return 'no folder reading/recognizers_en'
  return tableOf(['Recognizers-Text, English', 'cases', 'alike', 'share', 'value too', 'why not the rest'], counted(place).map(lineOf))
}
