/** The army as a whole at the end of 2025, in an article without author or date: a Russian general, a German reporter's data, and a rumour. */

import { disfavoursUkraine } from './interests.js'
import type { ImportLine } from './line.js'
import { asserts, body, cases, cites, claim, counted, happened, held, people, quotes } from './shorthand.js'

/** The reporter is named; whose data he used is not told. */
const wannersData = [cites('@wanner', 'reported'), cites('data', 'cited')]

const general: readonly ImportLine[] = [
  claim('gerasimov-30000-a-month', {
    text: 'Up to 30,000 soldiers a month abandon their units in the Ukrainian army.',
    statement: counted(
      'soldiers-leaving',
      '2025?',
      { ...people(30000, 'up to 30,000', 'up_to'), per: 'P1M' },
      { category: ['ukraine-army'], accumulation: 'rate' },
    ),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d0', body('with up to 30,000 soldiers leaving their units every month'), 'named', [quotes('@gerasimov', 'claimed')]),
    ],
  }),
  // From when the cases are counted is not told.
  claim('gerasimov-160000-cases', {
    text: 'By 18 December 2025 Ukraine had opened more than 160,000 criminal cases against deserters.',
    statement: counted('awol-and-desertion-cases', '../2025-12-18?', cases(160000, 'over 160,000', 'more_than')),
    implied: ['/statement/measure', '/statement/period'],
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d0', body('over 160,000 criminal cases have been opened in Ukraine regarding deserters'), 'named', [
        quotes('@gerasimov', 'stated'),
      ]),
    ],
  }),
  claim('rising-gerasimov', {
    text: 'In 2025 desertion was spreading ever more widely through the Ukrainian army.',
    statement: held('awol-and-desertion-rising', '2025?'),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d0', body('desertion from the Ukrainian military is becoming widespread'), 'named', [quotes('@gerasimov', 'claimed')]),
    ],
  }),
]

/** Both figures speak of soldiers; that they count cases is a reading, which `asReported` keeps apart. */
const reporter: readonly ImportLine[] = [
  claim('oct25-welt-21600', {
    text: "21,600 soldiers ran away from Ukraine's army in October 2025.",
    statement: counted('awol-and-desertion-cases', '2025-10?', cases(21600, '21,600')),
    implied: ['/statement/measure', '/statement/quantity/unit', '/statement/period'],
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d0', body('21,600 soldiers deserted in October alone'), 'unknown', wannersData, {
        asReported: { quantity: { value: 21600, unit: 'person' } },
      }),
    ],
  }),
  claim('year25-welt-180000', {
    text: "From January to October 2025 deserters from Ukraine's army numbered 180,000.",
    statement: counted('awol-and-desertion-cases', '2025-01?/2025-10?', cases(180000, '180,000')),
    implied: ['/statement/measure', '/statement/quantity/unit', '/statement/period'],
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d0', body('a cumulative total of 180,000 deserters since the beginning of the year'), 'unknown', wannersData, {
        asReported: { quantity: { value: 180000, unit: 'person' } },
      }),
    ],
  }),
]

const rumour: readonly ImportLine[] = [
  claim('data-removed-agg', {
    text: "By December 2025 Ukraine's Prosecutor General's Office had taken its desertion data out of public view.",
    statement: happened('pgo-stops-publishing-awol-data', '../2025-12?'),
    implied: ['/statement/period'],
    assertions: [asserts('@d0', body('has reportedly removed data on desertion from public access'), 'unknown')],
  }),
]

export const claims2025: readonly ImportLine[] = [...general, ...reporter, ...rumour]
