/** Tables of text with columns under one another, in the form of Markdown. */
import type { ReportRow } from './figures.js'

/** A share with three decimals and no zero in front, as such figures are printed in papers. */
export const shown = (value: number | null): string => (value === null ? '-' : value.toFixed(3).replace(/^(-?)0\./, '$1.'))

/** Rows under a head; all columns but the last are padded. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)))
  const lineOf = (row: readonly string[]) =>
    `| ${head.map((_, column) => (column === head.length - 1 ? (row[column] ?? '') : (row[column] ?? '').padEnd(widths[column] ?? 0))).join(' | ')} |`
  const rule = `|${head.map((_, column) => '-'.repeat(column === head.length - 1 ? 3 : (widths[column] ?? 0) + 2)).join('|')}|`
  return [lineOf(head), rule, ...rows.map(lineOf)].join('\n')
}

/** The report's table. */
export const reportTable = (rows: readonly ReportRow[]): string =>
  tableOf(
    ['task', 'set', 'figure', 'here', 'target', '', 'beside'],
    rows.map(({ task, set, figure, value, atLeast, verdict, beside }) => [
      task,
      set,
      figure,
      shown(value),
      atLeast === null ? '' : shown(atLeast),
      verdict === 'not asked' ? '' : verdict,
      beside,
    ]),
  )
