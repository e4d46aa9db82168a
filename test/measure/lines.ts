/** Files of JSON lines, gzipped or not. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export const textOf = (file: string): string => {
  const raw = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8')
}

/** One parsed value a line, blank lines left out. */
export const linesOf = (file: string): unknown[] =>
  textOf(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
