/** A newspaper's report of January 2026, from interviews of its own and from officials it names. */

import { disfavoursUkraine, favoursUkraine } from './interests.js'
import type { ImportLine } from './line.js'
import {
  asserts,
  between,
  body,
  caption,
  cases,
  cites,
  claim,
  counted,
  happened,
  held,
  people,
  quotes,
  read,
  share,
  unmentioned,
} from './shorthand.js'

const ukrainianSoldiers = { category: ['ukraine-army'] } as const
const shareOfSoldiers = { ...ukrainianSoldiers, accumulation: 'share' } as const
const underMartialLaw = '2022-02-24/..'
const criminalCode = [cites('@code', 'under Articles 407 (AWOL) and 408 (desertion) of')]

const figures: readonly ImportLine[] = [
  claim('oct25-pgo-21602', {
    text: 'Ukraine registered 21,602 AWOL and desertion cases in October 2025, a record for one month.',
    statement: counted('awol-and-desertion-cases', '2025-10', cases(21602, '21,602')),
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d3', body('In October 2025, the number of AWOL and desertion cases reached a record 21,602'), 'named', [
        read(quotes('@lutsenko', 'said')),
        cites('@pgo', 'citing'),
      ]),
      asserts('@d3', caption('desertion cases in the Armed Forces of Ukraine reached a record 21,602'), 'named', [unmentioned('@pgo')]),
    ],
  }),
  claim('fedorov-200000-absent', {
    text: '200,000 Ukrainian soldiers were AWOL as of 14 January 2026.',
    statement: counted('soldiers-absent', '2026-01-14?', people(200000, '200,000'), { ...ukrainianSoldiers, accumulation: 'stock' }),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d3', body('said in his Jan. 14 appointment speech that 200,000 soldiers are currently AWOL'), 'named', [
        read(quotes('@fedorov', 'said')),
      ]),
    ],
  }),
  claim('returned-29000', {
    text: 'More than 29,000 AWOL soldiers came back to the Ukrainian army between November 2024 and August 2025.',
    statement: counted('awol-soldiers-returned', '2024-11/2025-08', people(29000, 'over 29,000', 'more_than'), ukrainianSoldiers),
    interests: favoursUkraine,
    assertions: [asserts('@d3', body('prompted over 29,000 soldiers to return to the army'), 'unnamed', [cites('authorities', 'said')])],
  }),
  claim('thirty-percent-return', {
    text: 'In summer 2025 about 30 percent of Ukrainian soldiers who had gone AWOL were coming back to service.',
    statement: counted('share-of-awol-soldiers-returning', '2025-22', share(0.3, 'approximately 30 percent', 'about'), shareOfSoldiers),
    assertions: [
      asserts('@d3', body('approximately 30 percent of soldiers who went AWOL were returning to service'), 'unnamed', [
        read(quotes('a Ground Forces officer', 'stated')),
      ]),
    ],
  }),
  claim('brigades-30-percent', {
    text: 'In January 2026 some Ukrainian brigades had only 30% of their full strength.',
    statement: counted('brigade-strength', '2026-01?', share(0.3, 'only 30%'), shareOfSoldiers),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d3', body('some brigades are operating at only 30% capacity'), 'named', [read(quotes('@gorbenko', 'said'))]),
      asserts('@d3', body('a claim echoed by the Ground Forces officer'), 'unnamed', [read(quotes('the Ground Forces officer', 'echoed'))]),
    ],
  }),
]

const dataAndTrend: readonly ImportLine[] = [
  // The paper asked for the data and was refused: it knows this itself.
  claim('data-stopped-ki', {
    text: "In November 2025 the Prosecutor General's Office of Ukraine stopped publishing AWOL data.",
    statement: happened('pgo-stops-publishing-awol-data', '2025-11'),
    assertions: [asserts('@d3', body('the Prosecutor General’s Office ceased publicizing AWOL data in November 2025'), 'first_hand')],
  }),
  claim('rising-ki', {
    text: 'More and more soldiers of the Ukrainian army go AWOL or desert.',
    statement: held('awol-and-desertion-rising', '2025?'),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [asserts('@d3', body('both categories — AWOL and desertion — are on the rise'), 'first_hand')],
  }),
  claim('rising-krotevych', {
    text: 'The way the Ukrainian army is run has made AWOL and desertion more frequent.',
    statement: held('awol-and-desertion-rising', '2025?'),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [asserts('@d3', body('has built for the uptick in AWOL and desertion'), 'named', [read(quotes('@krotevych', 'blamed'))])],
  }),
]

const law: readonly ImportLine[] = [
  claim('amnesty-ki', {
    text: 'A bill that the Ukrainian parliament passed in 2024 let absent soldiers come back once without punishment.',
    statement: happened('amnesty-for-first-time-deserters', '2024'),
    assertions: [asserts('@d3', body('Ukraine’s parliament passed a bill granting a one-time amnesty to those who returned'), 'unknown')],
  }),
  claim('art407-ki', {
    text: 'Absence without leave is punishable in Ukraine as a crime under Article 407 of the Criminal Code.',
    statement: held('awol-is-article-407', '2022/..'),
    implied: ['/statement/period'],
    assertions: [
      asserts('@d3', body("crimes under Articles 407 (AWOL) and 408 (desertion) of Ukraine's Criminal Code"), 'named', criminalCode),
    ],
  }),
  claim('term-desertion-ki', {
    text: 'In Ukraine, desertion under martial law carries 5 to 12 years in prison.',
    statement: counted('prison-term-desertion', underMartialLaw, between(5, 12, 'year', '5 to 12 years'), { accumulation: null }),
    implied: ['/statement/period'],
    assertions: [asserts('@d3', body('5 to 12 years for desertion'), 'named', criminalCode)],
  }),
  claim('term-awol-ki', {
    text: 'In Ukraine, going AWOL under martial law carries 5 to 10 years in prison.',
    statement: counted('prison-term-awol', underMartialLaw, between(5, 10, 'year', '5 to 10 years'), { accumulation: null }),
    implied: ['/statement/period'],
    assertions: [asserts('@d3', body('punishable under martial law by 5 to 10 years in prison for AWOL'), 'named', criminalCode)],
  }),
]

export const claims2026: readonly ImportLine[] = [...figures, ...dataAndTrend, ...law]
