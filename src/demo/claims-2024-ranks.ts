/** What the same article of November 2024 tells of the ranks, the dead and the law, from its own estimate, hearsay and other papers. */

import { disfavoursUkraine, lossesOfUkraine } from './interests.js'
import type { ImportLine } from './line.js'
import { asserts, body, cites, claim, counted, happened, held, people, quotes, read, relays, republishes, share } from './shorthand.js'

const article = read(republishes('@assembly', 'submitted'))

const ranks: readonly ImportLine[] = [
  // Said beside one section of the front; that it means the whole army is a reading.
  claim('economist-nearly-a-fifth', {
    text: 'In November 2024 nearly a fifth of the Ukrainian army was absent without leave.',
    statement: counted('share-of-soldiers-absent', '2024-11', share(0.2, 'nearly a fifth', 'almost'), {
      category: ['ukraine-army'],
      accumulation: 'share',
      modality: 'estimated',
    }),
    implied: ['/statement/period', '/statement/category'],
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d1', body('nearly a fifth of soldiers have gone AWOL from their positions'), 'unnamed', [
        article,
        read(quotes('@economist', 'notes')),
        cites('a source in the general staff', 'suggests'),
      ]),
    ],
  }),
  claim('assembly-170000', {
    text: 'By an estimate of October 2024, 170,000 soldiers had run away from the Ukrainian army since February 2022.',
    statement: counted('soldiers-leaving', '2022-02/2024-10', people(170000, '170,000'), {
      category: ['ukraine-army'],
      modality: 'estimated',
    }),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [asserts('@d1', body('our estimate of 170,000 fugitives from the military since February 2022'), 'first_hand', [article])],
  }),
  claim('brigade82-40', {
    text: "In August 2024 over 40 soldiers of Ukraine's 82nd Airborne Assault Brigade walked out before being sent to Kursk.",
    statement: counted('soldiers-leaving', '2024-08', people(40, 'more than 40', 'more_than'), { category: ['82nd-brigade'] }),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d1', body('more than 40 people left everything and went home'), 'unnamed', [
        article,
        read(quotes('a resident of the Khmelnytsky region', 'told us')),
        relays('an acquaintance of his, a sergeant', 'says'),
      ]),
    ],
  }),
  claim('half-a-million-lives', {
    text: 'By November 2024 at least half a million Ukrainian workers and young people had died in the war.',
    statement: counted(
      'lives of Ukrainian workers and youth claimed by the war',
      '2022-02/2024-11',
      people(500000, 'half a million or more', 'at_least'),
    ),
    implied: ['/statement/period'],
    interests: lossesOfUkraine,
    assertions: [asserts('@d1', body('the lives of half a million or more Ukrainian workers and youth'), 'unknown')],
  }),
  claim('elpais-116th', {
    text: "Soldiers of Ukraine's 116th Territorial Defence Brigade disobeyed an order at Kurakhovo by October 2024; the brigade was moved to Sumy.",
    statement: happened('soldiers of the 116th Territorial Defense Brigade refused an order in Kurakhovo', '../2024-10-21'),
    implied: ['/statement/period'],
    interests: disfavoursUkraine,
    assertions: [
      asserts('@d1', body('from the Poltava region refused to carry out an order in Kurakhovo'), 'named', [
        article,
        read(cites('@elpais', 'mentioned')),
      ]),
    ],
  }),
]

const law: readonly ImportLine[] = [
  claim('amnesty-law-3902', {
    text: 'Law 3902-IX of 20 August 2024 spares Ukrainian soldiers punishment if they come back from a first absence or desertion.',
    statement: happened('amnesty-for-first-time-deserters', '2024-08-20'),
    implied: ['/statement/period'],
    assertions: [asserts('@d1', body('On August 20, Law No. 3902-IX was adopted'), 'unknown', [article])],
  }),
  claim('art407-assembly', {
    text: "Ukraine's Criminal Code deals with AWOL as a crime in Article 407.",
    statement: held('awol-is-article-407', '2022/..'),
    implied: ['/statement/period'],
    assertions: [
      asserts('@d1', body('the unauthorized leaving of a unit (Article 407 of the Criminal Code)'), 'named', [
        article,
        cites('@code', 'Article 407 of'),
      ]),
    ],
  }),
]

export const claims2024Ranks: readonly ImportLine[] = [...ranks, ...law]
