/** Table: the forms in which sets are read, known by the files that are there; any other set comes as JSON lines. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Observation, Value } from '../../../src/core/reliability/observation.js'
import { linesOf } from '../lines.js'
import { flightSet } from './flight.js'
import { type MeasuredSet, plainMeasure } from './run.js'
import { rowsOf } from './tables.js'

export interface SetOptions {
  readonly gold: string | null
  readonly days: readonly string[]
}

interface SetForm {
  readonly says: string
  readonly fits: (path: string) => boolean
  readonly read: (path: string, options: SetOptions) => MeasuredSet
}

const single = (observations: readonly Observation[], gold: ReadonlyMap<string, Value>, missingIsWrong: boolean): MeasuredSet => ({
  variants: [{ name: 'all', runs: [{ name: 'all', observations, gold }] }],
  measure: { ...plainMeasure, missingIsWrong },
})

const names = (list: string | undefined): string[] => (list ?? '').split(';').filter((name) => name !== '')

const value = z.union([z.string().min(1), z.number(), z.array(z.string().min(1)).min(1)])
const id = z.union([z.string().min(1), z.number().transform(String)])
const observationLine = z.object({ source: id, item: id, value, attribute: z.string().nullish(), at: z.string().nullish() })
const goldLine = z.object({ item: id, value })

const jsonLines = <T extends z.ZodType>(file: string, shape: T): z.infer<T>[] =>
  linesOf(file).map((line, at) => {
    const parsed = shape.safeParse(line)
    if (!parsed.success) throw new RangeError(`${file}, line ${at + 1}: ${z.prettifyError(parsed.error)}`)
    return parsed.data
  })

export const setForms: readonly SetForm[] = [
  {
    says: 'a folder with claims.tsv.gz (source, isbn13, authors, used) and gold.tsv (isbn13, authors): lists',
    fits: (path) => existsSync(join(path, 'claims.tsv.gz')),
    read: (path) =>
      single(
        rowsOf(join(path, 'claims.tsv.gz')).flatMap(({ source = '', isbn13 = '', authors, used }) =>
          used === '1' ? [{ source, item: isbn13, value: names(authors) }] : [],
        ),
        new Map(rowsOf(join(path, 'gold.tsv')).map(({ isbn13 = '', authors }) => [isbn13, names(authors)])),
        true,
      ),
  },
  {
    says: 'a folder with claims/, gold/ and sources.tsv: days of flights',
    fits: (path) => existsSync(join(path, 'claims')),
    read: (path, { days }) => flightSet(path, days),
  },
  {
    says: 'a folder with claims.tsv (city_year, source, value) and gold.tsv (city_year, value, scored): numbers',
    fits: (path) => existsSync(join(path, 'claims.tsv')),
    read: (path) =>
      single(
        rowsOf(join(path, 'claims.tsv')).map((row) => ({ source: row.source ?? '', item: row.city_year ?? '', value: Number(row.value) })),
        new Map(rowsOf(join(path, 'gold.tsv')).flatMap((row) => (row.scored === '0' ? [] : [[row.city_year ?? '', Number(row.value)]]))),
        false,
      ),
  },
  {
    says: 'a name before _claims.tsv (item, source, label) and _gold.tsv (item, label): labels',
    fits: (path) => existsSync(`${path}_claims.tsv`),
    read: (path) =>
      single(
        rowsOf(`${path}_claims.tsv`).map(({ item = '', source = '', label = '' }) => ({ source, item, value: label })),
        new Map(rowsOf(`${path}_gold.tsv`).map(({ item = '', label = '' }) => [item, label])),
        true,
      ),
  },
  {
    says: 'JSON lines { source, item, value, attribute?, at? }, with gold=FILE of lines { item, value }',
    fits: (path) => existsSync(path),
    read: (path, { gold }) =>
      single(jsonLines(path, observationLine), new Map(gold ? jsonLines(gold, goldLine).map((row) => [row.item, row.value]) : []), true),
  },
]

/** Reads a set. Throws a RangeError where nothing of a known form is there, or a line cannot be read. */
export const readSet = (path: string, options: SetOptions): MeasuredSet => {
  const form = setForms.find(({ fits }) => fits(path))
  if (!form) throw new RangeError(`${path} holds no set: give ${setForms.map(({ says }) => says).join('; or ')}`)
  return form.read(path, options)
}
