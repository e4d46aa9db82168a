/** Identity is content: RFC 8785 canonical JSON, empty fields dropped, hashed. */
import { test } from 'tap'
import { canonical, contentId, digestOf, sha256, withoutEmpty } from '../../../src/core/values/canonical.js'

test('canonical JSON', (t) => {
  t.equal(canonical({ b: 1, a: [2, { d: null, c: 'é' }] }), '{"a":[2,{"c":"é","d":null}],"b":1}')
  t.equal(canonical({ b: 1, a: 2 }), canonical({ a: 2, b: 1 }), 'the order of names makes no difference')
  t.not(canonical([1, 2]), canonical([2, 1]), 'the order of a list does')
  t.equal(canonical([1e30, 4.5, 2e-3, 1e21, 0.1 + 0.2, -0]), '[1e+30,4.5,0.002,1e+21,0.30000000000000004,0]')
  t.equal(canonical({ '\u20ac': 1, '\r': 2, '1': 3, '\u0080': 4 }), '{"\\r":2,"1":3,"\u0080":4,"€":1}', 'names by code units')
  t.end()
})

test('empty fields', (t) => {
  t.strictSame(withoutEmpty({ a: null, b: '', c: [], d: {}, e: undefined, f: { g: { h: null } }, i: 1 }), { i: 1 }, 'at every depth')
  t.strictSame(withoutEmpty({ no: false, zero: 0 }), { no: false, zero: 0 }, 'false and 0 say something')
  t.strictSame(withoutEmpty({ list: [null, '', { a: null }, 1] }), { list: [null, '', {}, 1] }, 'places in a list do not move')
  t.end()
})

test('ids', (t) => {
  const id = contentId('src', { name: 'RIA Novosti', kind: 'unknown' })
  t.match(id, /^src_[0-9a-f]{32}$/u)
  t.equal(contentId('src', { kind: 'unknown', aliases: [], country: null, name: 'RIA Novosti' }), id, 'empty fields and order do not count')
  t.not(contentId('src', { name: 'RIA novosti', kind: 'unknown' }), id, 'letters do')
  t.not(contentId('doc', { name: 'RIA Novosti', kind: 'unknown' }), id, 'the kind does')
  t.end()
})

test('hashes', (t) => {
  t.equal(sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  t.equal(digestOf({ b: 1, a: 2 }), sha256('{"a":2,"b":1}'))
  t.end()
})
