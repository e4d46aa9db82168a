/** What becomes of each number of a hypothesis in the premise. */
import { test } from 'tap'
import { fatesOf, sideOf } from '../../../../src/core/entailment/figures/met.js'

const premise =
  'At least 48 ferries were held and 6 trams, 9 buses and more than 300 cars stood still on the 5th day, a loss of $ 2.5 million.'

const rows: readonly (readonly [hypothesis: string, fates: string])[] = [
  ['At least 48 ferries were held', 'same'],
  ['48 ferries were held', 'looser'],
  ['More than 40 ferries were held', 'within'],
  ['60 trams stood still', 'rival'],
  ['Nine buses stood still', 'same'],
  ['15 trams and buses stood still', 'derived'],
  ['The strike is in its fifth day', 'same'],
  ['A loss of $ 2.5 m for 6 trams', 'same same'],
  ['Talks ran for 33 hours', 'absent'],
]

test('the fate of each number', (t) => {
  for (const [hypothesis, fates] of rows)
    t.equal(
      fatesOf(sideOf(premise), sideOf(hypothesis))
        .map(({ fate }) => fate)
        .join(' '),
      fates,
      hypothesis,
    )
  t.end()
})
