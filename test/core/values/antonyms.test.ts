/** Opposite predicates: two wordings that are the same but for one word, and those two words are opposites. */
import { test } from 'tap'
import { areOpposite } from '../../../src/core/values/antonyms.js'

test('opposites, both ways', (t) => {
  for (const [a, b] of [
    ['prices are rising', 'prices are falling'],
    ['desertion is increasing', 'desertion decreasing'],
    ['the bill was passed', 'the bill was rejected'],
    ['the bridge was opened', 'the bridge was closed'],
    ['the captain is alive', 'the captain is dead'],
    ['bribes are legal', 'bribes are illegal'],
    ['the minister was acquitted', 'the minister was convicted'],
  ] as const) {
    t.ok(areOpposite(a, b), `${a} / ${b}`)
    t.ok(areOpposite(b, a), `${b} / ${a}`)
  }
  t.end()
})

test('it is better to find nothing than to invent a conflict', (t) => {
  for (const [a, b] of [
    ['prices are rising', 'prices are rising'],
    ['prices are rising', 'wages are falling'],
    ['prices are rising fast', 'prices are falling'],
    ['prices are rising', 'prices are stable'],
    ['prices rising', 'no prices falling'],
    ['the bridge was opened', 'the bridge was built'],
    ['opened', 'shut'],
    ['rising prices', 'prices falling'],
    ['the rebels rising', 'falling the rebels'],
  ] as const)
    t.notOk(areOpposite(a, b), `${a} / ${b}`)
  t.end()
})
