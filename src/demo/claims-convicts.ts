/** Convicts in the army: the law of May 2024 and its first weeks, and what was later told of those who are said to have run away. */

import { disfavoursUkraine } from './interests.js'
import type { ImportLine } from './line.js'
import { applications, asserts, body, cites, claim, counted, happened, headline, people, quotes, read } from './shorthand.js'

const convicts = { category: ['convicts'] } as const

/** An agency's unnamed informants, at second hand. */
const securitySources = [read(cites('@ria', 'the report highlights')), cites('sources within Ukraine’s security forces', 'citing')]

const law: readonly ImportLine[] = [
  claim('bill-passed', {
    text: "Ukraine's parliament adopted on 8 May 2024 a bill that opens the Armed Forces to some convicts.",
    statement: happened('convict-service-bill-passed', '2024-05-08'),
    implied: ['/statement/period'],
    assertions: [asserts('@d4', body("Ukraine's parliament passed a bill on May 8"), 'unknown')],
  }),
  claim('law-signed', {
    text: 'On 17 May 2024 President Zelensky signed the law on convicts serving in the Ukrainian army.',
    statement: happened('convict-service-law-signed', '2024-05-17'),
    implied: ['/statement/period'],
    requires: ['@bill-passed'],
    assertions: [asserts('@d4', body('President Volodymyr Zelensky signed the bill into law on May 17.'), 'unknown')],
  }),
]

const firstWeeks: readonly ImportLine[] = [
  claim('released-2750', {
    text: 'More than 2,750 convicts left Ukrainian prisons for the army between May 2024, when the new law took effect, and 16 June 2024.',
    statement: counted('convicts-joining-army', '2024-05/2024-06-16', people(2750, 'over 2,750', 'more_than'), convicts),
    implied: ['/statement/period'],
    requires: ['@law-signed'],
    assertions: [
      asserts('@d4', body('over 2,750 prisoners have been released from detention to join the Ukrainian military'), 'named', [
        read(cites('@wapo', 'reported')),
      ]),
      asserts('@d4', headline('Over 2,750 Ukrainian convicts released to join army, WP reports'), 'named', [
        read(cites('@wapo', 'reports')),
      ]),
    ],
  }),
  claim('applications-4300', {
    text: 'By 25 May 2024 convicts in Ukraine had filed 4,300 applications for service in the army.',
    statement: counted('convict-applications', '2024-05/2024-05-25', applications(4300, '4,300'), convicts),
    implied: ['/statement/period'],
    assertions: [
      asserts('@d4', body('As of May 25, the judiciary received 4,300 applications'), 'named', [
        read(cites('@nyt', 'told')),
        quotes('@maliuska', 'told'),
      ]),
    ],
  }),
  claim('potential-20000', {
    text: 'As many as 20,000 convicts could be taken into the Ukrainian army from May 2024 on.',
    statement: counted('convicts-joining-army', '2024-05/..', people(20000, 'as many as 20,000', 'up_to'), {
      ...convicts,
      modality: 'possible',
    }),
    implied: ['/statement/period'],
    assertions: [
      asserts('@d4', body('Ukraine could fill its ranks with as many as 20,000 convicts'), 'named', [quotes('@maliuska', 'said')]),
    ],
  }),
]

/** Nothing else in the article bears out its headline: in the body 11,000 were recruited, and those who deserted are "thousands". */
const desertion: readonly ImportLine[] = [
  claim('recruited-11000', {
    text: "At the start of 2024 Ukraine's army took about 11,000 convicts on conditional early release into special units.",
    statement: counted('convicts-joining-army', '2024-01~', people(11000, 'around 11,000', 'about'), convicts),
    implied: ['/statement/period'],
    requires: ['@law-signed'],
    assertions: [
      asserts('@d0', body('around 11,000 prisoners were recruited by Kyiv at the beginning of 2024'), 'unnamed', securitySources),
    ],
  }),
  claim('headline-11000-desert', {
    text: "11,000 convicts who had been released early to serve ran away from Ukraine's army.",
    statement: counted('convicts-deserted', null, people(11000, '11,000'), convicts),
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d0', headline('11,000 Convicts Desert After Conditional Early Release Program'), 'unnamed', [
        quotes('Ukrainian Security Forces / a source', 'report'),
      ]),
    ],
  }),
  claim('thousands-convicts-deserted', {
    text: 'Convicts under contract with the Ukrainian army have deserted in their thousands.',
    statement: counted('convicts-deserted', null, people(2000, 'thousands', 'at_least'), convicts),
    implied: ['/statement/quantity/value'],
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d0', body('thousands of convicts who signed contracts with the military have reportedly deserted'), 'unnamed', [
        read(cites('@ria', 'according to')),
        cites('sources within Ukraine’s security forces', 'citing'),
      ]),
    ],
  }),
]

export const claimsOnConvicts: readonly ImportLine[] = [...law, ...firstWeeks, ...desertion]
