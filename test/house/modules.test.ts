/** The reader of modules sees every way in which one module reaches another, and what it says of a module is so. */
import { test } from 'tap'
import { modulesOf } from '../support/modules.js'

const read = (text: string) => modulesOf({ 'core/a.ts': text, 'core/b.ts': '', 'core/c.d.ts': '', 'core/d.json': '1' })[0]

/** Text of an import, and its kind, specifier, names and target. */
const imports: readonly (readonly [string, string, string | null, string, string | null])[] = [
  ["import { x, y as z } from './b.js'", 'static', './b.js', 'x,y', 'core/b.ts'],
  ["import x from './b.js'", 'static', './b.js', 'default', 'core/b.ts'],
  ["import x, { y } from './b.js'", 'static', './b.js', 'default,y', 'core/b.ts'],
  ["import * as x from './b.js'", 'static', './b.js', '*', 'core/b.ts'],
  ["import './b.js'", 'static', './b.js', '', 'core/b.ts'],
  ["import x = require('./b.js')", 'static', './b.js', '*', 'core/b.ts'],
  ["import { x, type Y } from './b.js'", 'static', './b.js', 'x', 'core/b.ts'],
  ["import type { X } from './b.js'", 'type', './b.js', 'X', 'core/b.ts'],
  ["import { type X } from './b.js'", 'type', './b.js', 'X', 'core/b.ts'],
  ["import type X from './c.js'", 'type', './c.js', 'default', 'core/c.d.ts'],
  ["export { x as y } from './b.js'", 're-export', './b.js', 'x', 'core/b.ts'],
  ["export type { X } from './b.js'", 're-export', './b.js', 'X', 'core/b.ts'],
  ["export * from './b.js'", 're-export', './b.js', '*', 'core/b.ts'],
  ["export * as x from './b.js'", 're-export', './b.js', '*', 'core/b.ts'],
  ["const f = () => { if (f) return import('./b.js') }", 'dynamic', './b.js', '*', 'core/b.ts'],
  ['const x = import(`./b.js`)', 'dynamic', './b.js', '*', 'core/b.ts'],
  ["const x = import('./' + y)", 'dynamic', null, '*', null],
  ["const x = require('./b.js')", 'dynamic', './b.js', '*', 'core/b.ts'],
  ["type X = readonly import('./b.js').Y[]", 'import type', './b.js', 'Y', 'core/b.ts'],
  ["type X = typeof import('./b.js')", 'import type', './b.js', '*', 'core/b.ts'],
  ["import x from './d.json' with { type: 'json' }", 'static', './d.json', 'default', 'core/d.json'],
  ["import x from './b.ts'", 'static', './b.ts', 'default', null],
  ["import x from '../b.js'", 'static', '../b.js', 'default', null],
  ["import x from 'zod/v4'", 'static', 'zod/v4', 'default', null],
]

test('imports', (t) => {
  for (const [text, kind, specifier, names, target] of imports) {
    const found = read(`\n${text}\n`)?.imports.map((one) => ({ ...one, names: one.names.join(',') }))
    t.strictSame(found, [{ kind, specifier, names, line: 2, local: specifier?.startsWith('.') ?? false, target }], text)
  }
  t.strictSame(read("// import './b.js'\nconst x = \"import './b.js'\"\nexport { x }\n")?.imports, [], 'words are no imports')
  t.end()
})

test('facts', (t) => {
  const clean = read("const x = !y && { as: 1 as const, any: 'any!' } satisfies Z\nswitch (x) { default: y() }\nexport { x as y }\n")
  t.strictSame(clean?.facts, [], 'what only looks alike is no fact')
  t.strictSame(read('\nexport default x!\n')?.facts, [
    { what: 'default export', line: 2 },
    { what: 'non-null !', line: 2 },
  ])
  t.strictSame(read('class A extends Error {}\nconst x = class B extends a.C<D> {}\n')?.classes, [
    { name: 'A', parent: 'Error', line: 1 },
    { name: 'B', parent: 'a.C', line: 2 },
  ])
  t.end()
})

test('docstrings', (t) => {
  t.equal(read("/* no */\nimport './b.js'\n/**\n * Table: words.\n * More.\n */\nconst x = 1\n/** Later. */\n")?.docstring, 'Table: words.')
  t.equal(read('// none\n')?.docstring, '')
  t.equal(read('/** Alone. */\n')?.docstring, 'Alone.')
  const text = '/** Doc. */\nexport function a(x: 1): 1\nexport function a(x: 2): 2\nexport const b = () => 1, c = 2\nconst d = () => 1\n'
  t.strictSame(read(text)?.functions, [
    { name: 'a', documented: true, line: 2 },
    { name: 'b', documented: false, line: 4 },
  ])
  t.end()
})

test('lines and syntax', (t) => {
  for (const [text, lines] of [
    ['', 1],
    ['a\n', 1],
    ['a\nb', 2],
    ['a\nb\n', 2],
    ['a\n\n', 2],
  ] as const)
    t.equal(read(text)?.lines, lines)
  t.equal(read('const x = 1\n')?.parses, true)
  t.equal(read('const = \n')?.parses, false)
  t.end()
})
