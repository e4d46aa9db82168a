/** Whether a sentence with numbers follows from another: one invented pair a row. */
import { test } from 'tap'
import { compareFigures } from '../../../../src/core/entailment/figures/compare-figures.js'

type Row = readonly [premise: string, hypothesis: string, label: string | undefined, because?: string]

const check = (name: string, rows: readonly Row[]) =>
  test(name, (t) => {
    for (const [premise, hypothesis, label, because] of rows) {
      const verdict = compareFigures(premise, hypothesis)
      t.equal(verdict?.label, label, `${premise} => ${hypothesis}`)
      if (because) t.equal(verdict?.because, because, `${hypothesis}: the rule`)
    }
    t.end()
  })

check('sentences that differ in their figures alone', [
  ['The mill employs 340 people.', 'The mill employs more than 300 people.', 'entailment', 'alike_follows'],
  ['The mill employs 340 people.', 'The mill employs fewer than 400 people.', 'entailment', 'alike_follows'],
  ['The mill employs at least 340 people.', 'The mill employs more than 300 people.', 'entailment', 'alike_follows'],
  ['The mill employs 340 people.', 'The mill employs 341 people.', 'contradiction', 'alike_apart'],
  ['The mill employs 340 people.', 'The mill employs more than 340 people.', 'contradiction', 'alike_apart'],
  ['The mill employs less than 340 people.', 'The mill employs more than 400 people.', 'contradiction', 'alike_apart'],
  ['The mill employs more than 340 people.', 'The mill employs 400 people.', 'neutral', 'alike_open'],
  ['The mill employs less than 340 people.', 'The mill employs 200 people.', 'neutral', 'alike_open'],
  ['Mix 3 parts sand with 5 parts lime.', 'Mix 3 parts sand with 6 parts lime.', 'contradiction', 'alike_apart'],
  ['Forty-two ferries sail daily.', '42 ferries sail daily.', 'entailment', 'alike_follows'],
  ['The bridge cost $ 1.2 million.', 'The bridge cost more than $ 900,000.', 'entailment', 'alike_follows'],
])

check('stories with sums', [
  ['Ines has 14 stamps and her uncle gives her 9 more', 'Ines has 23 stamps now', 'entailment', 'comes_out'],
  ['Ines has 14 stamps and her uncle gives her 9 more', 'Ines has 24 stamps now', 'contradiction', 'does_not_come_out'],
  ['Ines has 14 stamps and she gave Pavel 9 of them', 'Ines has 5 stamps left', 'entailment', 'comes_out'],
  ['Ines had 14 stamps and Pavel borrowed 9 of her stamps', 'Ines has 23 stamps now', 'contradiction', 'does_not_come_out'],
  ['There are 8 crates and each crate holds 36 bottles', '288 bottles are there in all', 'entailment', 'comes_out'],
  ['There are 8 crates and each crate holds 36 bottles', '280 bottles are there in all', 'contradiction', 'does_not_come_out'],
  ['The 96 pupils were seated in equal groups on 4 benches', '24 pupils were on each bench', 'entailment', 'comes_out'],
  ['Vera cycled 45 kilometers at 15 kilometers per hour', 'Vera cycled for 3 hours', 'entailment', 'comes_out'],
  ['The coop had 31 hens and 12 geese', '43 birds were there in all', 'entailment', 'comes_out'],
  ['The coop had 31 hens and 12 geese', '19 more hens were there than geese', 'entailment', 'comes_out'],
  ['Lena has 7 red kites and 5 green kites and she lost 2 of the red kites', 'Lena has 5 red kites now', 'entailment'],
  ['There were 52 swans on the pond and 17 swans flew away', '35 swans are left on the pond', 'entailment', 'comes_out'],
])

check('numbers of the news', [
  ['Rescuers said 31 miners were trapped near Halden.', 'Rescuers: 31 miners trapped', 'entailment', 'all_stand'],
  ['Rescuers said 31 miners were trapped near Halden.', 'More than 50 miners trapped', 'contradiction', 'other_number'],
  ['The flood closed the road to Halden, officials said.', 'Flood closes road to Halden for 19 days', 'neutral', 'new_figure'],
  ['The fire destroyed 12 houses in Halden and another 7 in Orve.', 'Fire destroys 19 houses', 'entailment', 'comes_out'],
])

test('nothing to say', (t) => {
  t.equal(compareFigures('The mill employs 340 people.', 'The mill employs people.'), null, 'no figure in the hypothesis')
  t.equal(compareFigures('', ''), null, 'no text')
  t.equal(compareFigures('Two men carry a boat.', 'Three men are resting.'), null, 'a described scene')
  t.equal(compareFigures('At 9 two men of Halden rowed.', 'At 9 no men of Halden rowed.'), null, 'a denial is for words')
  t.end()
})

test('a verdict says why', (t) => {
  const verdict = compareFigures('The mill employs 340 people.', 'The mill employs 341 people.')
  t.match(verdict?.says, /differ in their figures alone/)
  t.ok(verdict && verdict.confidence > 0.5 && verdict.confidence <= 1)
  t.end()
})
