/** JSON Merge Patch (RFC 7396) and JSON Pointers (RFC 6901). */
import { test } from 'tap'
import { changedPointers, mergePatch, pointerOf, pointerStep } from '../../../src/core/values/patch.js'

test('the table of RFC 7396, appendix A', (t) => {
  const rows: readonly (readonly [unknown, unknown, unknown])[] = [
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ]
  for (const [target, patch, wanted] of rows)
    t.strictSame(mergePatch(target, patch), wanted, `${JSON.stringify(target)} + ${JSON.stringify(patch)}`)
  t.end()
})

test('nothing of the prototype leaks in', (t) => {
  const patch: unknown = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"a":1}}')
  const merged = mergePatch({}, patch)
  t.equal(JSON.stringify(merged), '{"__proto__":{"polluted":true},"constructor":{"a":1}}')
  t.equal(Object.hasOwn(Object.prototype, 'polluted'), false)
  t.end()
})

test('pointers', (t) => {
  t.equal(pointerOf(['statement', 'quantity']), '/statement/quantity')
  t.equal(pointerOf([]), '')
  t.equal(pointerOf(['a/b', 'm~n', 0]), '/a~1b/m~0n/0')
  t.equal(pointerStep('~/'), '/~0~1')
  t.end()
})

test('what changed', (t) => {
  const rows: readonly (readonly [unknown, unknown, readonly string[]])[] = [
    [{ a: 1 }, { a: 1 }, []],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, []],
    [{ a: 1 }, { a: 2 }, ['/a']],
    [{ a: 1 }, {}, ['/a']],
    [{}, { z: 1, a: 1 }, ['/a', '/z']],
    [{ a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, ['/a/c']],
    [{ a: null }, { a: { b: 1 } }, ['/a']],
    [{ a: [1, 2] }, { a: [1, 3] }, ['/a']],
    [{ 'a/b': 1 }, { 'a/b': 2 }, ['/a~1b']],
    [1, 2, ['']],
  ]
  for (const [before, after, wanted] of rows)
    t.strictSame(changedPointers(before, after), wanted, `${JSON.stringify(before)} → ${JSON.stringify(after)}`)
  t.end()
})
