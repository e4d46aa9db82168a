/** Terms are versioned like the rows that they come from: what a revision dropped is found no more, and is found in the state before. */
import type { Condition } from '../../../src/store/queries.js'
import { assertion, cites, claim, claimId, concept, document, documentId, occasion, source, sourceId } from '../changes.js'
import type { Part } from './engine.js'

const nobody = sourceId('nobody')

/** One resource of each type that has terms: before and after, and what only the one or the other is found by. */
const table = [
  {
    type: 'source',
    before: source('s', {
      name: 'Old Name',
      aliases: ['Elder'],
      domains: ['old.example'],
      identifiers: { wikidata: 'Q1' },
      sides: [{ party: 'Old', relation: 'is' }],
    }),
    after: source(
      's',
      { name: 'New Name', domains: ['new.example'], identifiers: { wikidata: 'Q2' }, sides: [{ party: 'New', relation: 'is' }] },
      { revision: 2 },
    ),
    lost: [
      ['name', 'old name'],
      ['name', 'elder'],
      ['word', 'elder'],
      ['domain', 'old.example'],
      ['identifier', 'Q1'],
      ['party', 'old'],
    ],
    found: [
      ['name', 'new name'],
      ['domain', 'new.example'],
      ['identifier', 'wikidata:Q2'],
      ['party', 'new'],
    ],
  },
  {
    type: 'claim',
    before: claim('c', { measure: 'riots', place: 'Kyiv' }, { text: 'burning barracks', topics: ['unrest'] }),
    after: claim('c', { measure: 'arrests', place: 'Lviv' }, { text: 'crowded barracks', topics: ['police'] }, { revision: 2 }),
    lost: [
      ['measure', 'riot'],
      ['place', 'kyiv'],
      ['topic', 'unrest'],
      ['word', 'burn'],
    ],
    found: [
      ['measure', 'arrest'],
      ['place', 'lviv'],
      ['topic', 'police'],
      ['word', 'crowd'],
    ],
  },
  {
    type: 'concept',
    before: concept('k', { label: 'Elder', broader: ['above'] }),
    after: concept('k', { label: 'Younger', broader: ['aside'] }, { revision: 2 }),
    lost: [
      ['word', 'elder'],
      ['broader', 'above'],
    ],
    found: [
      ['word', 'younger'],
      ['broader', 'aside'],
    ],
  },
  {
    type: 'document',
    before: document('d', 'nobody', { title: 'Riots' }),
    after: document('d', 'nobody', { title: 'Arrests' }, { revision: 2 }),
    lost: [['word', 'riot']],
    found: [['word', 'arrest']],
  },
  {
    type: 'assertion',
    before: assertion('a', 'c', 'd', cites('nobody')),
    after: assertion('a', 'c', 'd', cites('somebody'), { revision: 2 }),
    lost: [['hop', nobody]],
    found: [['hop', sourceId('somebody')]],
  },
] as const

export const terms: Part = async (t, open) => {
  const { store } = open(t)
  await store.commit(
    table.map(({ before }) => before),
    occasion(1),
  )
  const early = await store.read()
  for (const { type, before, after, lost, found } of table)
    await t.test(type, async (s) => {
      const first = await store.read()
      await store.commit([after], occasion(2))
      const second = await store.read()
      const count = async (reader: typeof first, condition: Condition) =>
        (await reader.list(type, { statuses: null, conditions: [condition], limit: 9, after: null })).items.length
      for (const [term, value] of lost) {
        s.equal(await count(second, { term, any: [value] }), 0, `${term} ${value} is gone`)
        s.equal(await count(first, { term, any: [value] }), 1, `${term} ${value} is there in the state before`)
      }
      for (const [term, value] of found) {
        s.equal(await count(second, { term, any: [value] }), 1, `${term} ${value} is there`)
        s.equal(await count(first, { term, any: [value] }), 0, `${term} ${value} is not there in the state before`)
      }
      s.equal((await second.one(type, before.id))?.revision, 2)
    })

  await t.test('what lists of claims look up in others is versioned too', async (s) => {
    const now = await store.read()
    const ids = async (reader: typeof now, condition: Condition) =>
      (await reader.list('claim', { statuses: null, conditions: [condition], limit: 9, after: null })).items.map(({ id }) => id)
    s.strictSame(await ids(early, { inDocument: documentId('d') }), [claimId('c')])
    s.strictSame(await ids(early, { saidBy: [sourceId('somebody')] }), [])
    s.strictSame(await ids(now, { saidBy: [sourceId('somebody')] }), [claimId('c')])
  })
}
