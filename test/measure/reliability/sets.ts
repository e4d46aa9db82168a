/** Table: the forms in which sets are read, known by the files that are there; any other set comes as JSON lines. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Observation, Value } from '../../../src/core/reliability/observation.js'
import { textOf } from '../lines.js'
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
const goldLine = z.object({ item: id, value, attribute: z.string().nullish() })

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const jsonLines = <T extends z.ZodType>(file: string, shape: T, expected: string): z.infer<T>[] =>
  textOf(file)
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      const row = shape.safeParse(parsed(line))
      if (!row.success) throw new RangeError(`${file}, line ${at + 1}: wants ${expected}`)
      return [row.data]
    })

/** An item of which several attributes are told is one item for each. */
const apart = <T extends { readonly item: string; readonly attribute?: string | null | undefined }>(rows: readonly T[]): T[] => {
  const attributes = new Map<string, Set<string>>()
  for (const { item, attribute } of rows) attributes.set(item, (attributes.get(item) ?? new Set()).add(attribute ?? ''))
  return rows.map((row) => ((attributes.get(row.item)?.size ?? 0) > 1 ? { ...row, item: `${row.item}|${row.attribute ?? ''}` } : row))
}

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
    says: 'JSON lines { source, item, value, attribute?, at? }, with gold=FILE of lines { item, value, attribute? }',
    fits: (path) => existsSync(path) && statSync(path).isFile(),
    read: (path, { gold }) =>
      single(
        apart(
          jsonLines(path, observationLine, '{ "source", "item", "value": a text, a finite number or a list of texts, none of them empty }'),
        ),
        new Map(gold ? apart(jsonLines(gold, goldLine, '{ "item", "value" }')).map((row) => [row.item, row.value]) : []),
        true,
      ),
  },
]

/** Reads a set. Throws a RangeError where nothing of a known form is there, or a line cannot be read. */
export const readSet = (path: string, options: SetOptions): MeasuredSet => {
  const form = setForms.find(({ fits }) => fits(path))
  if (!form) throw new RangeError(`${path} holds no set: give ${setForms.map(({ says }) => says).join('; or ')}`)
  return form.read(path, options)
}
