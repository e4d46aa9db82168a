/** The register of criminal cases up to autumn 2024, as an activist site reports it in an article that a party's site republished. */

import { disfavoursUkraine } from './interests.js'
import type { ImportLine } from './line.js'
import { asserts, body, cases, cites, claim, counted, read, republishes, unmentioned } from './shorthand.js'

const toSeptember = '2022-01/2024-09'
const article = read(republishes('@assembly', 'submitted'))
const byTheOffice = [article, cites('@pgo', 'according to')]
/** Sentences that name nobody; the paragraph before them names the office. */
const presumablyTheOffice = [article, unmentioned('@pgo')]

const totals: readonly ImportLine[] = [
  claim('to-sep24-almost-90000', {
    text: 'Between January 2022 and September 2024 Ukraine opened almost 90,000 AWOL and desertion cases.',
    statement: counted('awol-and-desertion-cases', toSeptember, cases(90000, 'almost 90,000', 'almost')),
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d1', body('from January 2022 to September 2024, almost 90,000 criminal proceedings were opened'), 'named', byTheOffice),
    ],
  }),
  claim('to-sep24-sum-89127', {
    text: 'AWOL cases (59,606) and desertion cases (29,521) opened in Ukraine between January 2022 and September 2024 make 89,127.',
    statement: counted('awol-and-desertion-cases', toSeptember, cases(89127, '59,606 + 29,521')),
    implied: ['/statement/measure', '/statement/quantity/value'],
    interests: disfavoursUkraine,
    assertions: [
      asserts(
        '@d1',
        body('59,606 cases concerning the unauthorized leaving of a unit (Article 407 of the Criminal Code) and 18,196 out of 29,521'),
        'named',
        byTheOffice,
      ),
    ],
  }),
  claim('awol-to-sep24-59606', {
    text: 'Between January 2022 and September 2024 Ukraine opened 59,606 AWOL cases (Article 407).',
    statement: counted('awol-cases', toSeptember, cases(59606, '59,606')),
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d1', body('out of 59,606 cases concerning the unauthorized leaving of a unit (Article 407'), 'named', byTheOffice),
    ],
  }),
  claim('desertion-to-sep24-29521', {
    text: 'Between January 2022 and September 2024 Ukraine opened 29,521 desertion cases (Article 408).',
    statement: counted('desertion-cases', toSeptember, cases(29521, '29,521')),
    interests: disfavoursUkraine,
    assertions: [asserts('@d1', body('out of 29,521 cases of desertion (Article 408 of the Criminal Code)'), 'named', byTheOffice)],
  }),
  claim('to-nov24-95296', {
    text: 'By 1 November 2024, counted from February 2022, Ukraine had opened 95,296 AWOL and desertion cases.',
    statement: counted('awol-and-desertion-cases', '2022-02/2024-11-01', cases(95296, '95,296')),
    interests: disfavoursUkraine,
    assertions: [
      asserts(
        '@d1',
        body('from February 2022 to November 1, 2024, already 95,296 criminal cases were opened'),
        'named',
        presumablyTheOffice,
      ),
    ],
  }),
]

const withinTheYear: readonly ImportLine[] = [
  claim('awol-2024-35307', {
    text: 'In the first nine months of 2024 Ukraine opened 35,307 AWOL cases (Article 407).',
    statement: counted('awol-cases', '2024-01/2024-09', cases(35307, '35,307')),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [asserts('@d1', body('since the beginning of the current year: 35,307 out of 59,606 cases'), 'named', byTheOffice)],
  }),
  claim('desertion-2024-18196', {
    text: 'In the first nine months of 2024 Ukraine opened 18,196 desertion cases (Article 408).',
    statement: counted('desertion-cases', '2024-01/2024-09', cases(18196, '18,196')),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [asserts('@d1', body('18,196 out of 29,521 cases of desertion'), 'named', byTheOffice)],
  }),
  claim('jan24-3448', {
    text: 'Ukraine opened 3,448 AWOL and desertion cases in January 2024.',
    statement: counted('awol-and-desertion-cases', '2024-01', cases(3448, '3,448')),
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d1', body('in January 2024, there were initiated only 3,448 criminal proceedings'), 'named', presumablyTheOffice),
    ],
  }),
  claim('oct24-9048', {
    text: 'Ukraine opened 9,048 AWOL and desertion cases in October 2024.',
    statement: counted('awol-and-desertion-cases', '2024-10', cases(9048, 'Nine-thousand-forty-eight')),
    interests: disfavoursUkraine,
    assertions: [
      asserts(
        '@d1',
        body('Nine-thousand-forty-eight criminal proceedings were registered in Ukraine under these two articles in October 2024'),
        'named',
        presumablyTheOffice,
      ),
    ],
  }),
]

const byRegionAndCourt: readonly ImportLine[] = [
  claim('desertion-zaporizhzhia-6144', {
    text: 'Zaporizhzhia Oblast had 6,144 desertion cases (Article 408) between January 2022 and September 2024.',
    statement: counted('desertion-cases', toSeptember, cases(6144, '6,144'), { place: 'zaporizhzhia-oblast' }),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [
      asserts(
        '@d1',
        body('The largest number of desertions was registered in the regions of Zaporozhye (6,144)'),
        'named',
        presumablyTheOffice,
      ),
    ],
  }),
  claim('desertion-kharkiv-5771', {
    text: 'Kharkiv Oblast had 5,771 desertion cases (Article 408) between January 2022 and September 2024.',
    statement: counted('desertion-cases', toSeptember, cases(5771, '5,771'), { place: 'kharkiv-oblast' }),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d1', body('desertions was registered in the regions of Zaporozhye (6,144), Kharkov (5,771)'), 'named', presumablyTheOffice),
    ],
  }),
  claim('awol-donetsk-8574', {
    text: 'Donetsk Oblast had 8,574 AWOL cases (Article 407) between January 2022 and September 2024.',
    statement: counted('awol-cases', toSeptember, cases(8574, '8,574'), { place: 'donetsk-oblast' }),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [asserts('@d1', body('the regions of Donetsk (8,574), Dnepropetrovsk (3,308)'), 'named', presumablyTheOffice)],
  }),
  claim('awol-court-4698', {
    text: 'Of the AWOL cases (Article 407) in Ukraine, 4,698 got as far as a court between January 2022 and September 2024.',
    statement: counted('awol-cases-in-court', toSeptember, cases(4698, '4,698')),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [
      asserts(
        '@d1',
        body('only 4,698 cases of unauthorized leaving and 442 cases of desertion reached the court'),
        'named',
        presumablyTheOffice,
      ),
    ],
  }),
]

export const claims2024: readonly ImportLine[] = [...totals, ...withinTheYear, ...byRegionAndCourt]
