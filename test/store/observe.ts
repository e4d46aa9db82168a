/** Everything that a reader can see, through every one of its methods: two readers of one state see the same. */
import { formOf } from '../../src/core/values/wording.js'
import { resourceTypes } from '../../src/store/changes.js'
import type { Reader } from '../../src/store/port.js'
import { assertionId, claimId, documentId, judgementId, sourceId } from './changes.js'
import { collected } from './collected.js'

const ids = [
  ...['awol-cases', 'ukraine'],
  ...['agency', 'paper'].map(sourceId),
  ...['page', 'wire'].map(documentId),
  ...['october', 'november', 'hushed'].map(claimId),
  ...['october in page', 'november in wire', 'october in wire'].map(assertionId),
  ...['they agree', 'it holds'].map(judgementId),
]

const claims = ['october', 'november', 'hushed'].map(claimId)

const all = { statuses: null, conditions: [], limit: 100, after: null }

const nearest = {
  measures: [{ form: formOf('awol cases'), rank: 0 }],
  stems: ['awol', 'case'],
  places: ['ukraine'],
  firstDay: 20_000,
  lastDay: 20_500,
  limit: 10,
  except: claimId('hushed'),
}

const ofEachType = async <T>(read: (type: (typeof resourceTypes)[number]) => Promise<T>): Promise<T[]> => {
  const seen: T[] = []
  for (const type of resourceTypes) seen.push(await read(type))
  return seen
}

/** What a reader sees, but for texts, which `textsSeen` reads. */
export const observe = async (reader: Reader): Promise<Readonly<Record<string, unknown>>> => ({
  at: reader.at,
  one: await ofEachType(async (type) => {
    const found = []
    for (const id of ids) found.push(await reader.one(type, id))
    return found
  }),
  many: await ofEachType((type) => reader.many(type, ids)),
  list: await ofEachType((type) => reader.list(type, all)),
  accepted: await ofEachType((type) => reader.list(type, { ...all, statuses: ['accepted'] })),
  history: await ofEachType(async (type) => {
    const found = []
    for (const id of ids) found.push(await reader.history(type, id))
    return found
  }),
  words: [
    await reader.list('claim', { ...all, conditions: [{ term: 'word', any: ['revis'] }] }),
    await reader.list('claim', { ...all, conditions: [{ term: 'place', any: ['ukraine'] }] }),
    await reader.list('claim', { ...all, conditions: [{ days: [20_000, 20_400] }] }),
    await reader.list('claim', { ...all, conditions: [{ saidBy: [sourceId('agency')] }] }),
    await reader.list('claim', { ...all, conditions: [{ inDocument: documentId('wire') }] }),
  ],
  assertions: [
    await reader.assertionsOf('claimId', claims),
    await reader.assertionsOf('documentId', [documentId('page'), documentId('wire')]),
  ],
  documents: await reader.countDocuments(claims),
  sources: [await reader.sourcesBy('name', ['agency', 'the agency']), await reader.sourcesBy('party', ['ukraine'])],
  judgements: [await reader.judgementsOn(claimId('october')), await reader.judgementsOn(claimId('november'))],
  byWords: await reader.claimsByWords(
    {
      words: [
        { word: 'awol', weight: 2, most: 9 },
        { word: 'revis', weight: 1, most: 9 },
      ],
      limit: 9,
    },
    ['accepted'],
  ),
  wordCounts: await reader.wordCounts(['awol', 'revis']),
  candidates: await reader.candidates(nearest, ['accepted', 'suggested']),
  concepts: [await reader.concepts(), await reader.conceptsChangedAt()],
  wordings: await reader.questionWordings(),
  recorded: await collected(reader.recorded()),
})

/** The texts that a reader sees. */
export const textsSeen = async (reader: Reader): Promise<unknown> => [
  await reader.text(documentId('page')),
  await reader.text(documentId('wire')),
]
