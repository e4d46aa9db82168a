/** Tab-separated tables with a header line, gzipped or not. */
import { textOf } from '../lines.js'

export type Row = Readonly<Record<string, string>>

export const rowsOf = (file: string): Row[] => {
  const [head = '', ...rows] = textOf(file)
    .split('\n')
    .filter((line) => line !== '')
  const names = head.split('\t')
  return rows.map((row) => {
    const cells = row.split('\t')
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
  })
}
