/** The words under which a text is found. */
import { test } from 'tap'
import { figuresIn } from '../../../src/core/matching/figures.js'
import { alikeness, gramsOf } from '../../../src/core/matching/letters.js'
import { namesIn } from '../../../src/core/matching/names.js'
import { claimWords, searchWords, wordsIn } from '../../../src/core/matching/words.js'
import { n } from '../../support/core.js'

test('words of a text', (t) => {
  for (const [text, words] of [
    ['The ferries of Zürich were closed', ['ferri', 'zurich', 'close']],
    ["The mayor's dog didn’t bark", ['mayor', 'dog', 'bark']],
    ['21,602 cases, 24.3 feet', ['21602', 'case', '24d3', 'feet']],
    ['COVID-19 in 2020', ['covid', '19', '2020']],
    ['of the and to', []],
    ['橋の閉鎖', ['橋の', 'の閉', '閉鎖']],
    ['мост закрыт', ['мост', 'закрыт']],
    ['🌉 — ???', []],
    [`long ${'x'.repeat(41)}`, ['long']],
  ] as const)
    t.strictSame(wordsIn(text), words, text)
  for (const word of wordsIn('a-b_c "d" e:f (g*) NEAR^2 OR')) t.match(word, /^[\p{L}\p{N}]+$/u, 'no sign stays in a word')
  t.end()
})

test('figures are found as numbers', (t) => {
  for (const [text, values] of [
    ['31 thousand hectares', [31_000]],
    ['$1.2m and 4.5bn', [1_200_000, 4_500_000_000]],
    ['30 per cent, 12%', [0.3, 0.12]],
    ['52 killed', [52]],
    ['A380, x9, 1.2.3', []],
  ] as const)
    t.strictSame(
      figuresIn(text).map(({ value }) => value),
      values,
      text,
    )
  t.ok(searchWords('31 thousand hectares').includes('31000'))
  const words = claimWords({
    text: 'Fifty-two died.',
    statement: n('52', { measure: 'people killed', place: 'Harrowby' }),
    topics: ['floods'],
  })
  for (const word of ['52', 'kill', 'harrowbi', 'flood', 'fifti']) t.ok(words.includes(word), word)
  t.equal(new Set(words).size, words.length, 'each once')
  t.end()
})

test('names', (t) => {
  for (const [text, names] of [
    ['Yesterday Ada Lane spoke in Harrowby', ['ada', 'harrowbi', 'lane', 'yesterdai']],
    ['The bridge was closed', []],
    ['it was the UNO in March', ['uno']],
    ['ALL IN CAPITALS', []],
  ] as const)
    t.strictSame(namesIn(text), names, text)
  t.end()
})

test('likeness by letters', (t) => {
  const own = new Set(gramsOf('harrowbridge'))
  t.ok(alikeness(own, ['harrow', 'bridge']) > 0.5)
  t.ok(alikeness(own, ['harrow']) > alikeness(own, ['hare']))
  t.equal(alikeness(own, ['zebra']), 0)
  t.equal(alikeness(new Set(), ['zebra']), 0)
  t.strictSame(gramsOf('sea'), [], 'short words share letters by chance')
  t.end()
})
