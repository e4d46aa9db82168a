import { test } from 'tap'
import { tagText } from '../../../../src/core/language/tagger.js'
import { findQuantities } from '../../../../src/core/reading/quantities/find.js'
import type { FoundQuantity } from '../../../../src/core/reading/quantity.js'

/** A quantity in one line: value or interval, modifier and change where they say something, unit, rate. */
const line = ({ value, low, high, modifier, change, unit, per }: FoundQuantity): string =>
  [value ?? `${low}..${high}`, modifier === 'exact' ? null : modifier, change, unit, per].filter((part) => part !== null).join(' ')

const found = (text: string): string[] =>
  tagText(text)
    .flatMap((sentence) => findQuantities(text, sentence))
    .map(line)

const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
  // numbers
  ['The mill had 21,602 workers.', '21602 worker'],
  ['Nine-thousand-forty-eight sheep were sold.', '9048 sheep'],
  ['One and a half million trees were planted.', '1500000 tree'],
  ['Half a million tourists came.', '500000 tourist'],
  ['A hundred and five boats sailed.', '105 boat'],
  ['They sold 12.3 thousand tickets.', '12300 ticket'],
  ['The town counted 12 000 voters.', '12000 voter'],
  ['Rain fell for 5 ½ hours.', '5.5 hour'],
  // money
  ['The bridge cost €4.5bn.', '4500000000 EUR'],
  ['The fund holds US$1.2m.', '1200000 USD'],
  ['It sold for 40k euros.', '40000 EUR'],
  ['Grain costs $58.24 per barrel.', '58.24 USD per barrel'],
  ['The fine was 7.5 million Danish crowns.', '7500000 DKK'],
  ['A ticket is 3 dollars 50 cents.', '3.5 dollar'],
  // shares
  ['Some 52 per cent of homes were damp.', '0.52 about share'],
  ['A third of the voters stayed away.', `${1 / 3} share`],
  ['One in five pupils walks.', '0.2 share'],
  ['Nearly half of the homes were dark.', '0.5 almost share'],
  ['Turnout fell by 3.5 percentage points.', '0.035 down percentage point'],
  // vague words
  ['Dozens of barges sank.', '24..72 barge'],
  ['Tens of thousands of bees died.', '20000..90000 bee'],
  ['Several hundred miners marched.', '400..800 between miner'],
  // ranges
  ['The journey takes 5–7 days.', '5..7 between day'],
  ['Between five and seven million birds pass.', '5000000..7000000 between bird'],
  ['They need 60,000 to 100,000 bricks.', '60000..100000 between brick'],
  ['The price rose from 10 euros to 20 euros.', '10 EUR', '20 EUR'],
  // hedges
  ['As many as 300 cows fled.', '300 up_to cow'],
  ['Upwards of 40 looms burned.', '40 at_least loom'],
  ['Fewer than 90 seats are left.', '90 less_than seat'],
  ['No more than 12 guests may stay.', '12 at_most guest'],
  ['There were 20 or more goats.', '20 at_least goat'],
  ['Roughly 300 boats and 40 nets were lost.', '300 about boat', '40 about net'],
  ['It lies more than 5 miles (8 km) away.', '5 more_than mile', '8 more_than kilometre'],
  ['Over the past two years little changed.', '2 year'],
  // change
  ['Sales fell 3.2 per cent.', '0.032 down share'],
  ['Shares were up 40 cents.', '40 up cent'],
  ['Sales rose to 900 units.', '900 unit'],
  ['The school gave up 14 rooms.', '14 room'],
  ['They cut emissions by 40 per cent.', '0.4 down share'],
  // rates and measures
  ['The mine loses 70 men a month.', '70 man P1M'],
  ['Each crew bakes 300 loaves every day.', '300 loaf P1D'],
  ['Up to 300 men leave the yards every month.', '300 up_to man P1M'],
  ['There were 40 theft and fraud cases a week.', '40 case P1W'],
  ['The tram does 40 km/h.', '40 kilometre per hour'],
  ['It was minus 20 degrees Celsius.', '-20 degree celsius'],
  ['The calf weighs 60 pounds.', '60 pound mass'],
  // carried units
  ['It built 3 million cars, up from 2 million.', '3000000 car', '2000000 car'],
]

test('quantities are found with value, hedge, unit and rate', async (t) => {
  for (const [text, ...expected] of cases) t.same(found(text), expected, text)
})

test('the places of a quantity and its parts are those of the text', async (t) => {
  const text = 'Rain came. More than 21,600 young soldiers deserted.'
  const [quantity] = tagText(text).flatMap((sentence) => findQuantities(text, sentence))
  const at = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end)
  t.equal(at(quantity), 'More than 21,600 young soldiers')
  t.equal(at(quantity?.figure), '21,600')
  t.equal(at(quantity?.unitWords), 'soldiers')
  t.equal(at(quantity?.counted), 'young soldiers')
})

test('what describes or asks is marked, ages and determiners are left out', async (t) => {
  const of = (text: string) => tagText(text).flatMap((sentence) => findQuantities(text, sentence))
  t.match(of('A 16-tonne lorry blocked the road.'), [{ value: 16, unit: 'tonne', isAttributive: true }])
  t.match(of('They held a three hour meeting.'), [{ value: 3, unit: 'hour', isAttributive: true }])
  t.match(of('Help us reach 5,000 subscribers.'), [{ value: 5000, isAppeal: true }])
  t.match(of('The firm has 5,000 subscribers.'), [{ value: 5000, isAppeal: false, isAttributive: false }])
  for (const text of ['The 33-year-old slept.', 'Ada Brook, 58, is a baker.', 'She was aged 34 and tired.', 'One of the reasons is rain.'])
    t.same(of(text), [], text)
})
