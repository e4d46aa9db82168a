/** An essay of January 2026 with a list of references: most of its figures come at second or third hand. */

import { disfavoursRussia, disfavoursUkraine, lossesOfUkraine, shamesUkraine } from './interests.js'
import type { ImportLine } from './line.js'
import { asserts, between, body, cases, cites, claim, counted, happened, held, inferred, people, quotes, read, years } from './shorthand.js'

const sinceEarly2022 = '2022/2025-10'
const underMartialLaw = '2022-02-24/..'
const ukrainianSoldiers = { category: ['ukraine-army'] } as const

const disclosedByTheOffice = [read(cites('@stezhensky', '(Stezhensky, 2025)')), cites('@pgo', 'disclosed')]
const csisStudy = [read(cites('@csis', 'estimated'))]

const register: readonly ImportLine[] = [
  claim('desertion-to-oct25-56200', {
    text: 'Ukraine opened roughly 56,200 desertion cases between early 2022 and October 2025.',
    statement: counted('desertion-cases', sinceEarly2022, cases(56200, 'roughly 56,200', 'about')),
    interests: disfavoursUkraine,
    assertions: [
      asserts(
        '@d2',
        body('from early 2022 to October 2025 there were roughly 56,200 criminal cases for desertion'),
        'named',
        disclosedByTheOffice,
      ),
    ],
  }),
  claim('awol-to-oct25-255000', {
    text: 'Ukraine opened roughly 255,000 AWOL cases between early 2022 and October 2025.',
    statement: counted('awol-cases', sinceEarly2022, cases(255000, '255,000', 'about')),
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d2', body('there were roughly 56,200 criminal cases for desertion and 255,000 for AWOL'), 'named', disclosedByTheOffice),
    ],
  }),
  claim('to-oct25-sum-311200', {
    text: 'Desertion cases (56,200) and AWOL cases (255,000) opened in Ukraine between early 2022 and October 2025 make roughly 311,200.',
    statement: counted('awol-and-desertion-cases', sinceEarly2022, cases(311200, '56,200 + 255,000', 'about')),
    implied: ['/statement/measure', '/statement/quantity/value'],
    interests: disfavoursUkraine,
    assertions: [
      asserts(
        '@d2',
        body('roughly 56,200 criminal cases for desertion and 255,000 for AWOL (Stezhensky, 2025)'),
        'named',
        disclosedByTheOffice,
      ),
    ],
  }),
]

const bothArmies: readonly ImportLine[] = [
  claim('russia-70000', {
    text: 'Some 70,000 soldiers were expected to walk away from the Russian army in 2025.',
    statement: counted('soldiers-leaving', '2025?', people(70000, 'some 70,000', 'about'), {
      category: ['russia-army'],
      place: 'russia',
      modality: 'forecast',
    }),
    implied: ['/statement/period'],
    interests: disfavoursRussia,
    assertions: [
      // Only the title in the list of references tells that the article rests on the intelligence service.
      asserts('@d2', body('some 70,000 soldiers expected to abandon their units this year'), 'named', [
        read(cites('@khomenko', '(Khomenko, 2025)')),
        inferred(cites('@ua-intelligence', 'reports')),
      ]),
    ],
  }),
  claim('manko-not-even-russia', {
    text: 'Ukraine has more soldiers going AWOL than Russia has.',
    statement: held('more soldiers go AWOL in Ukraine than in Russia', '2025?'),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d2', body('Even in Russia, there aren’t that many soldiers going AWOL'), 'named', [
        read(cites('@aljazeera', '(Al Jazeera, 2025)')),
        cites('@ukrpravda', 'told the Ukrainian Pravda'),
        quotes('@manko', 'told'),
      ]),
    ],
  }),
  claim('csis-killed', {
    text: 'A study of 2025 puts the Ukrainian soldiers killed in the war at 60,000 to 100,000.',
    statement: counted('soldiers-killed', '2022/2025', between(60000, 100000, 'person', 'between 60,000 and 100,000'), {
      ...ukrainianSoldiers,
      modality: 'estimated',
    }),
    implied: ['/statement/period'],
    interests: lossesOfUkraine,
    assertions: [
      asserts('@d2', body('A 2025 study by CSIS estimated between 60,000 and 100,000 Ukrainian soldiers killed'), 'named', csisStudy),
    ],
  }),
  claim('csis-casualties-400000', {
    text: 'A study of 2025 puts all casualties of the Ukrainian army in the war at around 400,000.',
    statement: counted('soldiers-killed-or-wounded', '2022/2025', people(400000, 'around 400,000', 'about'), {
      ...ukrainianSoldiers,
      modality: 'estimated',
    }),
    implied: ['/statement/period'],
    interests: lossesOfUkraine,
    assertions: [asserts('@d2', body('with total casualties reaching around 400,000 (Jones & McCabe, 2025)'), 'named', csisStudy)],
  }),
]

const law: readonly ImportLine[] = [
  claim('term-desertion-zhou', {
    text: 'A deserter in Ukraine may be sent to prison for 5 to 12 years.',
    statement: counted('prison-term-desertion', underMartialLaw, between(5, 12, 'year', '5-12 year'), { accumulation: null }),
    implied: ['/statement/period'],
    assertions: [asserts('@d2', body('an offense that can carry a 5-12 year prison sentence'), 'unknown')],
  }),
  claim('term-awol-zhou', {
    text: 'A soldier who goes AWOL in Ukraine may be sent to prison for up to 10 years.',
    statement: counted('prison-term-awol', underMartialLaw, years(10, 'up to 10 years', 'up_to'), { accumulation: null }),
    implied: ['/statement/period'],
    assertions: [asserts('@d2', body('going AWOL is punishable by up to 10 years in jail'), 'unknown')],
  }),
  claim('amnesty-zhou', {
    text: 'Since 2024 Ukrainian soldiers who deserted for the first time may go back to their units unpunished.',
    statement: happened('amnesty-for-first-time-deserters', '2024?'),
    implied: ['/statement/period'],
    assertions: [
      asserts('@d2', body('Zelensky’s administration has granted amnesty to first-time deserters'), 'named', [
        read(cites('@fornusek', '(Fornusek, 2024)')),
      ]),
    ],
  }),
]

/** The essay says that the paper "corroborated" the deputy; what the paper had to go on, and whether it was more than her word, is not told. */
const bribes: readonly ImportLine[] = [
  claim('bribes-skorokhod', {
    text: 'In December 2024 Ukrainian commanders wanted bribes for keeping soldiers away from the front.',
    statement: held('bribes-for-exemption-from-front', '2024-12'),
    interests: shamesUkraine,
    assertions: [
      asserts(
        '@d2',
        body('raised concerns on Telegram about commanders demanding bribes in exchange for exemption from frontline duty'),
        'named',
        [quotes('@skorokhod', 'raised concerns on Telegram')],
      ),
    ],
  }),
  claim('bribes-strana', {
    text: 'In December 2024 a Ukrainian soldier with enough money could pay to stay away from the front.',
    statement: held('bribes-for-exemption-from-front', '2024-12'),
    interests: shamesUkraine,
    assertions: [
      asserts('@d2', body('no desire to go to the front, you can buy your way out'), 'unknown', [
        read(cites('@kovalevich', '(Kovalevich, 2024)')),
        quotes('@strana', 'writing'),
      ]),
    ],
  }),
]

export const claimsOfTheEssay: readonly ImportLine[] = [...register, ...bothArmies, ...law, ...bribes]
