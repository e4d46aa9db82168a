/** Vague words are rows of one table, each with core, reach and source. */
import { test } from 'tap'
import { asPair } from '../../../src/core/values/interval.js'
import { isVague, vagueWordOf, vagueWords } from '../../../src/core/values/vague-words.js'
import { valueSetOf } from '../../../src/core/values/value-set.js'

test('every row: a core within a reach, and a source', (t) => {
  for (const { words, core, reach, source } of vagueWords) {
    t.ok(core[0] <= core[1] && reach[0] <= core[0] && core[1] <= reach[1], `${words[0]}: core in reach`)
    t.match(source, /^\[[FW]\] ./u, `${words[0]}: source`)
  }
  const all = vagueWords.flatMap(({ words }) => words)
  t.strictSame([...new Set(all)], all, 'no wording stands in two rows')
  t.end()
})

test('the words that DESIGN names', (t) => {
  for (const words of ['dozens', 'a fifth', 'nearly half', 'thousands']) t.ok(isVague(words), words)
  t.equal(vagueWordOf('Nearly  HALF'), vagueWordOf('nearly half'), 'letters and blanks make no difference')
  t.equal(vagueWordOf('two-thirds'), vagueWordOf('two thirds'), 'hyphens are blanks')
  for (const words of ['', 'dozen eggs', '21,602', 'thousands upon thousands']) t.notOk(isVague(words), words)
  t.notOk(isVague(null))
  t.end()
})

test('a vague word needs no value', (t) => {
  const sets = valueSetOf({ value: null, low: null, high: null, modifier: 'exact', asWritten: 'dozens' }, 'count')
  t.strictSame(sets && [sets.sort, asPair(sets.core), asPair(sets.reach)], ['point', [24, 72], [20, 144]])
  const fifth = vagueWordOf('a fifth')
  t.ok(fifth && fifth.core[0] < 0.2 && fifth.core[1] > 0.2, 'a fraction by its name is around it')
  const half = vagueWordOf('nearly half')
  t.strictSame(half && [half.core[1], half.reach[1]], [0.5, 0.5], '"nearly half" is not beyond the half')
  t.end()
})

test('a modifier beside a vague word', (t) => {
  const sets = valueSetOf({ value: 0.5, low: null, high: null, modifier: 'almost', asWritten: 'half' }, 'share')
  t.strictSame(
    sets && [asPair(sets.core), asPair(sets.reach)],
    [
      [0.485, 0.5],
      [0.45, 0.5],
    ],
    'the modifier goes before the bare word',
  )
  t.end()
})
