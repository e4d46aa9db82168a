/** Values of a JSON schema, mostly valid: words that the service knows, ids that are stored, and now and then the edge of what fits. */
import fc, { type Arbitrary } from 'fast-check'
import type { Schema } from './operations.js'

/** What values are drawn from. */
export interface Pool {
  readonly schemas: Readonly<Record<string, Schema>>
  /** Stored ids (and keys of concepts), which may grow as requests are answered. */
  readonly ids: readonly string[]
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const schemasIn = (value: unknown): Schema[] => listOf(value).filter(isSchema)
const numberOr = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

const sentences = [
  'In October 2025, AWOL and desertion cases in the Armed Forces of Ukraine reached 21,602.',
  'About 21,600 soldiers deserted in October, the Prosecutor General’s Office said.',
  'More than 200,000 soldiers are absent without leave.',
  'Between 5,000 and 7,000 cases were registered, according to Welt.',
  'No siren sounded in March 2025.',
  'Nearly a fifth of 311,200 cases since 2022 were closed.',
  'Дезертирство: 21602 випадки',
]

/** Table: words for fields by their names, so that what is sent often means something. */
const words: Readonly<Record<string, readonly unknown[]>> = {
  text: sentences,
  title: [...sentences, '"Thousands desert", says minister'],
  html: ['<html><body><article><p>In October 2025 there were 21,602 cases, the office said.</p></article></body></html>', '<p>'],
  exact: ['AWOL and desertion cases', '21,602', '.'],
  name: ['RIA Novosti', 'Welt', 'The Paper', 'Ihor Lutsenko', "Prosecutor General's Office"],
  measure: ['awol-and-desertion-cases', 'AWOL and desertion cases', 'soldiers absent without leave', 'sirens'],
  place: ['ukraine', 'Ukraine', 'Kharkiv', 'nowhere'],
  category: ['soldiers', 'convicts'],
  unit: ['case', 'person', 'share', 'km', '%'],
  period: ['2025-10', '2022/2025-10', '2025-10-21', '2025-10?', '2025~', '../2024-11-01', '2022-02/..', '2025-22', '2025-13'],
  publishedAt: ['2025-11-04', '2025-11', '2025'],
  retrievedAt: ['2025-11-04T10:00:00.000Z', '2025-11-04'],
  language: ['en', 'uk', 'de', 'zz-ZZ'],
  country: ['UA', 'RU', 'DE', 'XX'],
  url: ['https://paper.example/1', 'http://127.0.0.1/', 'https://ria.ru/'],
  asWritten: ['21,602', '21,600', 'about 20,000', 'dozens', '52 %'],
  per: ['P1M', 'P1Y', 'P'],
  topics: ['courts', 'army'],
  q: ['cases', 'desertion ukraine'],
  code: ['malformed', 'not-found', 'none-such'],
  rationale: ['The report says so.'],
  method: ['vote', 'hearsay-1', 'none-such'],
  asOf: ['2020-01-01T00:00:00.000Z', '2026-11-22T12:00:00Z', '2099-01-01T00:00:00+01:00', 'yesterday'],
  since: ['0', '12', '2026-11-22T12:00:00.000Z', '-1'],
}

/** Whether a pattern is that of an id: examples of ids are stored nowhere. */
const isId = (pattern: unknown): boolean => /^\^\w+_\[0-9a-f\]/u.test(String(pattern))

const nobody = (pattern: string): string => `${/^\^(\w+)_/u.exec(pattern)?.[1] ?? 'x'}_${'0'.repeat(32)}`

/** What makes texts of a pattern; made once. */
const patterns = new Map<string, Arbitrary<string>>()

/** Text by its pattern: a stored id where one fits, else what the pattern makes; a pattern that cannot be made is left aside. */
const byPattern = (pattern: string, { ids }: Pool): Arbitrary<unknown> => {
  const fits = new RegExp(pattern, 'u')
  const stored = ids.filter((id) => fits.test(id))
  if (isId(pattern))
    return stored.length
      ? fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...stored) }, fc.constant(nobody(pattern)))
      : fc.constant(nobody(pattern))
  try {
    const made = patterns.get(pattern) ?? fc.stringMatching(fits, { size: 'small' })
    patterns.set(pattern, made)
    return stored.length ? fc.oneof(fc.constantFrom(...stored), made) : made
  } catch {
    return anyText()
  }
}

/** Characters of any kind, made once: fast-check builds large tables for each. */
const characters = fc.oneof(
  fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
)

/** Any text of so many characters. */
export const anyText = (minLength = 0, maxLength = 10): Arbitrary<string> =>
  fc.array(characters, { minLength, maxLength }).map((all) => all.join(''))

const plainText = (schema: Schema): Arbitrary<unknown> => {
  const minLength = numberOr(schema.minLength, 0)
  return anyText(minLength, Math.max(minLength, Math.min(40, numberOr(schema.maxLength, 40))))
}

const textOf = (schema: Schema, pool: Pool): Arbitrary<unknown> => {
  const { pattern, format } = schema
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
  if (format === 'uri') return fc.webUrl()
  return typeof pattern === 'string' ? byPattern(pattern, pool) : plainText(schema)
}

const numberOf = (schema: Schema): Arbitrary<unknown> => {
  const [min, max] = [numberOr(schema.minimum, -1e6), numberOr(schema.maximum, 1e6)]
  const low = Math.max(min, -1e9)
  const high = Math.max(low, Math.min(max, 1e9))
  if (schema.type === 'integer') return fc.integer({ min: Math.ceil(low), max: Math.floor(high) })
  return fc.oneof(
    fc.integer({ min: Math.ceil(low), max: Math.max(Math.ceil(low), Math.floor(high)) }),
    fc.double({ min: low, max: high, noNaN: true }),
  )
}

const objectOf = (schema: Schema, pool: Pool, depth: number): Arbitrary<unknown> => {
  const properties = isSchema(schema.properties) ? Object.entries(schema.properties) : []
  const required = new Set(listOf(schema.required))
  const own = Object.fromEntries(
    properties.map(([name, one]) => [name, isSchema(one) ? valuesOf(one, pool, name, depth + 1) : fc.anything()]),
  )
  if (properties.length === 0 && isSchema(schema.additionalProperties))
    return fc.dictionary(anyText(1, 8), valuesOf(schema.additionalProperties, pool, '', depth + 1), {
      maxKeys: 3,
    })
  const always = properties.map(([name]) => name).filter((name) => required.has(name))
  const sometimes = properties.map(([name]) => name).filter((name) => !required.has(name))
  return fc
    .tuple(fc.record(own), fc.subarray(sometimes, { maxLength: depth > 2 ? Math.min(2, sometimes.length) : sometimes.length }))
    .map(([all, chosen]) => Object.fromEntries([...always, ...chosen].map((name) => [name, all[name]])))
}

const listItems = (schema: Schema, pool: Pool, name: string, depth: number): Arbitrary<unknown> => {
  const minLength = numberOr(schema.minItems, 0)
  const items = isSchema(schema.items) ? schema.items : {}
  return fc.array(valuesOf(items, pool, name, depth + 1), { minLength, maxLength: Math.max(minLength, depth > 2 ? 1 : 3) })
}

const deepest = 7

const bySchema = (schema: Schema, pool: Pool, name: string, depth: number): Arbitrary<unknown> => {
  const { $ref, anyOf, oneOf, type } = schema
  if (depth > deepest) return fc.constant(null)
  if (typeof $ref === 'string') return valuesOf(pool.schemas[$ref.split('/').at(-1) ?? ''] ?? {}, pool, name, depth)
  const branches = schemasIn(anyOf ?? oneOf)
  if (branches.length)
    return fc.oneof(...branches.map((one) => ({ weight: one.type === 'null' ? 1 : 4, arbitrary: valuesOf(one, pool, name, depth) })))
  if ('const' in schema) return fc.constant(schema.const)
  if (Array.isArray(schema.enum) && schema.enum.length) return fc.constantFrom(...schema.enum)
  if (type === 'string') return textOf(schema, pool)
  if (type === 'number' || type === 'integer') return numberOf(schema)
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  if (type === 'array') return listItems(schema, pool, name, depth)
  if (type === 'object') return objectOf(schema, pool, depth)
  return fc.jsonValue({ maxDepth: 2 })
}

/** An arbitrary of values of a schema; `name` is the field that will hold it. */
export const valuesOf = (schema: Schema, pool: Pool, name = '', depth = 0): Arbitrary<unknown> => {
  const own = bySchema(schema, pool, name, depth)
  const known = [...(Object.hasOwn(words, name) ? (words[name] ?? []) : []), ...listOf(schema.examples)]
  const isText = schema.type === 'string' && !Array.isArray(schema.enum) && !isId(schema.pattern)
  return isText && known.length ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, own) : own
}
