/** Reading a query: what says nothing goes, who says it and when is kept apart, amounts and times are found. */
import { test } from 'tap'
import { cleaned, cleanings } from '../../../src/core/matching/clean.js'
import { readQuery } from '../../../src/core/matching/query.js'
import { signedText } from '../../../src/core/matching/signature.js'
import { timesIn } from '../../../src/core/matching/times.js'

test('the rows of cleaning, by their examples', (t) => {
  for (const { name, says, example, pattern, put } of cleanings) {
    t.equal(example[0].replace(pattern, put), example[1], name)
    t.match(says, /^[A-Z].*\.$/u)
  }
  t.equal(cleaned('RT @ada: #OldMillBridge shut https://t.co/x').replace(/\s+/gu, ' ').trim(), 'Old Mill Bridge shut')
  t.end()
})

test('signatures', (t) => {
  const { said, sayers, posted } = signedText('The bridge is shut — Ada Lane (@ada_l) May 2, 2019')
  t.equal(said.trim(), 'The bridge is shut')
  t.strictSame(sayers, ['Ada Lane'])
  t.match(posted, [{ year: 2019, month: 5 }])
  t.strictSame(signedText('A bridge — the old one (of 1820) — fell').sayers, [], 'no handle, no signature')
  t.strictSame(signedText('Shut! - Ada (@a)').posted, [], 'a signature without a date')
  const both = signedText('One — Ada (@a) May 2, 2019 Two — Ben (@b) June 3, 2020')
  t.strictSame(
    [both.sayers, both.posted.map(({ month }) => month)],
    [
      ['Ada', 'Ben'],
      [5, 6],
    ],
  )
  t.end()
})

test('times', (t) => {
  for (const [text, times] of [
    ['in October 2025', [[2025, 10]]],
    [
      'on March 14, 2025 and in 2024',
      [
        [2025, 3],
        [2024, null],
      ],
    ],
    ['in mid-March', [[null, 3]]],
    ['they may march; 2,025 of them; A2025', []],
  ] as const)
    t.strictSame(
      timesIn(text).map(({ year, month }) => [year, month]),
      times,
      text,
    )
  t.end()
})

test('a query', (t) => {
  const query = readQuery('No siren sounded in Harrowby: more than 21,600 people slept on in March 2025')
  t.match(query, {
    denies: true,
    names: ['harrowbi'],
    sayers: [],
    amounts: [{ value: 21_600, values: { sort: 'bound' }, unit: { name: 'person' } }],
    times: [{ year: 2025, month: 3 }],
  })
  t.equal(query.amounts.length, 1, 'a year is no amount')
  t.ok(query.sought.includes('21600'))
  const post = readQuery('Sirens! — Ada Lane (@ada) May 2, 2019')
  t.strictSame([post.words, post.sayers, post.times.map(({ year }) => year)], [['siren'], ['ada', 'lane'], [2019]])
  t.strictSame(post.sought, ['ada', 'lane', 'siren'], 'who says it is sought too')
  t.strictSame(readQuery('of the ???').sought, [])
  t.end()
})
