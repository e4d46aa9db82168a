/** Ways to spoil what would be right: one field of another kind, missing, unknown or far too large; and bytes that are no JSON. */
import fc, { type Arbitrary } from 'fast-check'
import { anyText } from './values.js'

const strange: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1e308,
    true,
    [],
    {},
    [[]],
    '\u0000',
    '\ud800',
    '../..',
    "'; drop table claims; --",
    '%00',
    '\u202e',
  ),
  fc.integer(),
  fc.double(),
  anyText(),
  fc.constant('x'.repeat(5_001)),
  fc.jsonValue({ maxDepth: 3 }),
)

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Changes one place of a value, however deep: `turns` says where to go, `by` what stands there afterwards. */
const changedAt = (value: unknown, turns: readonly number[], by: unknown, how: 'set' | 'drop' | 'add'): unknown => {
  const [turn, ...rest] = turns
  if (Array.isArray(value) && value.length && turn !== undefined) {
    const at = turn % value.length
    return value.map((item, index) => (index === at ? changedAt(item, rest, by, how) : item))
  }
  if (!isObject(value) || Object.keys(value).length === 0 || turn === undefined) return how === 'set' ? by : value
  const keys = Object.keys(value)
  const key = keys[turn % keys.length] ?? ''
  if (how === 'add' && turn % 3 === 0) return { ...value, extra: by }
  if (how === 'drop' && turn % 3 === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  return { ...value, [key]: changedAt(value[key], rest, by, how) }
}

/** A value with one place changed. */
export const spoiled = (value: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc
    .tuple(
      value,
      fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }),
      strange,
      fc.constantFrom<'set' | 'drop' | 'add'>('set', 'set', 'drop', 'add'),
    )
    .map(([whole, turns, by, how]) => changedAt(whole, turns, by, how))

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`

/** Bodies that are no JSON, or that no parser should trust. */
export const rawBodies: Arbitrary<string | Buffer> = fc.oneof(
  fc.constantFrom<string | Buffer>(
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"a":1,"a":2}',
    '{"text":NaN}',
    '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{"a":1}}}',
    '{"text":"\\ud800"}',
    '{"text":"\\u0000"}',
    '{"value":1e999}',
    nested(33),
    nested(5_000),
    `{"text":"${'x'.repeat(100_000)}"}`,
    Buffer.from([0xff, 0xfe, 0x00]),
    Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
    '\ufeff{}',
  ),
  anyText(),
  fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes)),
)
