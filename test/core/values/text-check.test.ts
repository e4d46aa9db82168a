/** What no text may hold, and how deep a body may be. */
import { test } from 'tap'
import { textFinding } from '../../../src/core/values/text-check.js'

/** So many objects (or lists) in one another. */
const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => (depth === 0 ? 1 : wrap(nested(depth - 1, wrap)))

test('texts', (t) => {
  t.equal(textFinding({ a: 'fine', b: ['😀', 1, null, true], c: {} }), null)
  t.strictSame(textFinding({ a: ['x', 'y\u0000'] })?.pointer, '/a/1')
  t.match(textFinding('\u0000')?.detail, /NUL/u)
  t.strictSame(textFinding('\u0000')?.pointer, '')
  t.match(textFinding({ a: '\ud800' })?.detail, /surrogate/u, 'a high one alone')
  t.match(textFinding({ a: '\udc00\ud800' })?.detail, /surrogate/u, 'two in the wrong order')
  t.strictSame(textFinding({ 'a/b': { '\u0000': 1 } })?.pointer, '/a~1b', 'names too')
  t.end()
})

test('depth', (t) => {
  const inObject = (inner: unknown) => ({ a: inner })
  const inList = (inner: unknown) => [inner]
  for (const wrap of [inObject, inList]) {
    t.equal(textFinding(nested(32, wrap)), null, '32 levels')
    t.match(textFinding(nested(33, wrap))?.detail, /32 levels/u, '33 levels')
  }
  t.equal(textFinding(nested(33, inObject))?.pointer, '/a'.repeat(32))
  const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
  t.ok(textFinding(deep), 'a body of 100,000 levels does no harm')
  t.end()
})

test('the first of several faults', (t) => {
  t.equal(textFinding({ a: '\u0000', b: '\u0000' })?.pointer, '/a', 'in the order of the fields')
  t.end()
})
