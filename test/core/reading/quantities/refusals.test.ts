import { test } from 'tap'
import { tagText } from '../../../../src/core/language/tagger.js'
import { readQuantities } from '../../../../src/core/reading/quantities/find.js'
import { mayHoldFigure } from '../../../../src/core/reading/quantities/may-hold.js'
import { refusals } from '../../../../src/core/reading/quantities/refusals.js'

const valuesIn = (text: string) => tagText(text).flatMap((sentence) => readQuantities(text, sentence).map(({ value, low }) => value ?? low))

test('each row of what is no quantity holds on its own examples', async (t) => {
  for (const { name, examples } of refusals) for (const example of examples) t.same(valuesIn(example), [], `${name}: ${example}`)
})

const none: readonly string[] = [
  'The vote was held on 14 March 1987.',
  'It was built in 1874 and burned in the 1990s.',
  'The shop opens at 11 a.m. and shuts at 22:30.',
  'He was charged under Article 407 and Section 12.',
  'Law No. 3902 was repealed.',
  'The 82nd Airborne left.',
  'A Boeing 737 and an F-16 landed.',
  'They live at 12 Mill Street.',
  'Call 555-0142 for help.',
  'The crew of MH17 knew the iPhone 6.',
  'United won 2-1 on aggregate.',
  'The truck stopped at kilometre 71.',
  'It made the top 10.',
  'BBC One showed it.',
  'She was the one who left.',
]

test('numbers that are no quantities give nothing', async (t) => {
  for (const text of none) t.same(valuesIn(text), [], text)
})

test('numbers beside names, labels and years that are quantities are kept', async (t) => {
  t.same(valuesIn('In Lindmere 400 people marched.'), [400])
  t.same(valuesIn('More than 2000 villagers fled.'), [2000])
  t.same(valuesIn('He read 12 articles of the law.'), [12])
  t.same(valuesIn('In 2019 the mill sold 13000 sacks.'), [13000])
})

test('a look at the raw text tells whether it may hold a figure', async (t) => {
  for (const text of ['It cost 5 euros.', 'Twenty-five men came.', 'Dozens fled.', 'A third left.', '½ a cup'])
    t.equal(mayHoldFigure(text), true, text)
  for (const text of ['Rain fell on the town.', 'He often attended.', '']) t.equal(mayHoldFigure(text), false, text)
})
