/** The style of the house, as far as a parser can see it. */
import { test } from 'tap'
import { modulesOf } from '../support/modules.js'
import { house, match, prove } from './proof.js'
import { classRule, longTables, medianBelow, medianLines, statefulClasses, styleRules } from './style.js'
import { styleBreaches } from './style-breaches.js'

for (const rule of styleRules)
  test(rule.name, (t) => {
    if (rule.name === 'median') t.comment(`median length: ${medianLines(house.modules)} lines (allowed: below ${medianBelow})`)
    if (rule.name === 'length') t.comment(`long and excepted: ${longTables(house.modules).join(', ') || 'none'}`)
    prove(t, rule, styleBreaches)
    t.end()
  })

test('the tables', (t) => {
  match(t, styleRules, styleBreaches)
  for (const { name, reason } of statefulClasses) t.ok(reason.length > 10, `${name} is there for a reason`)
  t.end()
})

test('the table of stateful classes', (t) => {
  const rule = classRule([{ path: 'store/x.ts', name: 'Gate', reason: 'lets one writer through at a time' }])
  const text = 'export class Gate {}\n'
  t.strictSame(rule.find(modulesOf({ 'store/x.ts': text }), []), [], 'a class that is listed may be')
  t.strictSame(rule.find(modulesOf({ 'store/x.ts': '' }), []), ['src/store/x.ts has no class Gate any more: strike it from the table'])
  t.equal(rule.find(modulesOf({ 'store/x.ts': text, 'store/y.ts': text }), []).length, 1, 'a row holds for one file')
  t.end()
})
