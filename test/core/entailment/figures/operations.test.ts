/** What the amounts of a story come to, and which way each one counts. */
import { test } from 'tap'
import { signOf } from '../../../../src/core/entailment/figures/direction.js'
import { sideOf } from '../../../../src/core/entailment/figures/met.js'
import { amountsOf } from '../../../../src/core/entailment/figures/story.js'
import { sumOutcome } from '../../../../src/core/entailment/figures/sums.js'

const signs: readonly (readonly [text: string, who: string, sign: number])[] = [
  ['Her aunt gave her 9 stamps', 'ines', 1],
  ['Ines gave Pavel 9 stamps', 'ines', -1],
  ['Pavel gave 9 stamps to Ines', 'ines', 1],
  ['Pavel borrowed 9 of her stamps', 'ines', -1],
  ['Pavel bought 9 of Ines’s stamps', 'ines', -1],
  ['Ines bought 9 stamps', 'ines', 1],
  ['Ines threw away 9 stamps', 'ines', -1],
  ['9 geese flew away', '', -1],
  ['9 geese joined them', '', 1],
  ['Mara took 9 stamps from the drawer', 'ines', -1],
]

test('gains and losses', (t) => {
  for (const [text, who, sign] of signs) {
    const { tokens, mentions } = sideOf(text)
    const [amount] = amountsOf(tokens, mentions)
    t.equal(amount && signOf(tokens, amount, who, false), sign, text)
  }
  t.end()
})

const sums: readonly (readonly [premise: string, hypothesis: string, outcome: string | null])[] = [
  ['Vera spent $ 12 on seeds and $ 7 on pots', 'The total cost was $ 19', 'comes_out'],
  ['Vera spent $ 12 on seeds and $ 7 on pots', 'The total cost was $ 17', 'does_not'],
  ['Of 60 pupils 24 swim and the rest were put into 4 equal teams', '9 pupils were in each team', 'comes_out'],
  ['A van needs to move 50 chairs and it holds 8 chairs each time', '7 trips are needed', 'comes_out'],
  ['There are 15 rows and 8 columns of lamps', '120 lamps are there in all', 'comes_out'],
  ['Tomas had 14 pears and he ate 5 pears', 'Tomas has 14 pears now', 'does_not'],
  ['More than 30 boats and 12 rafts were lost', '44 boats and rafts were lost in total', null],
  ['The club has 30 members', 'The club has 31 members', null],
]

test('what amounts come to', (t) => {
  for (const [premise, hypothesis, outcome] of sums) t.equal(sumOutcome(sideOf(premise), sideOf(hypothesis)), outcome, hypothesis)
  t.end()
})
