/** Candidates: by rank of the measure, then the same place, then days between the periods, then id; no more than were asked for. */
import type { CandidateQuery } from '../../../src/core/comparison/candidates.js'
import { measureRanks } from '../../../src/core/comparison/candidates.js'
import { formOf } from '../../../src/core/values/wording.js'
import { claim, claimId, occasion } from '../changes.js'
import type { Part } from './engine.js'

const day = (text: string): number => Math.floor(Date.parse(text) / 86_400_000)

const query: CandidateQuery = {
  measures: [
    { form: formOf('awol cases'), rank: measureRanks.same },
    { form: formOf('desertions'), rank: measureRanks.nested },
    { form: formOf('fugitives'), rank: measureRanks.linked },
    { form: formOf('arrests'), rank: measureRanks.sibling },
  ],
  stems: ['awol', 'case'],
  places: ['ukraine', 'україна'],
  firstDay: day('2025-10-01'),
  lastDay: day('2025-10-31'),
  limit: 100,
  except: claimId('asked'),
}

/** In the order in which they are wanted; those on one line are told apart by id alone. */
const stock: readonly (readonly ReturnType<typeof claim>[])[] = [
  [
    claim('same'),
    claim('inside', { period: '2025-10-21' }),
    claim('around', { period: '2025' }),
    claim('other name', { place: 'Україна' }),
    claim('undated', { period: null }),
  ],
  [claim('next month', { period: '2025-11' })],
  [claim('month before', { period: '2025-08' })],
  [claim('last year', { period: '2024-10' })],
  [claim('elsewhere', { place: 'kyiv' }), claim('nowhere', { place: null })],
  [claim('elsewhere, later', { place: 'kyiv', period: '2026-02' })],
  [claim('nested', { measure: 'desertions' })],
  [claim('nested, elsewhere', { measure: 'desertions', place: 'kyiv' })],
  [claim('linked', { measure: 'fugitives' })],
  [claim('sibling', { measure: 'arrests' })],
  [claim('words', { measure: 'court cases' })],
  [claim('words, later', { measure: 'court cases', period: '2026' })],
]

const order = stock.flatMap((line) => line.map(({ id }) => id).sort())
const accepted = ['accepted']

export const candidates: Part = async (t, open) => {
  const { store } = open(t)
  await store.commit([claim('asked'), claim('unrelated', { measure: 'rainfall' }), ...stock.flat().toReversed()], occasion(1))
  await store.commit([claim('hushed', {}, {}, { status: 'suggested' }), claim('wrong', {}, {}, { status: 'rejected' })], occasion(2))
  const reader = await store.read()
  const found = async (more: Partial<CandidateQuery> = {}, statuses: readonly string[] = accepted, from = reader) =>
    (await from.candidates({ ...query, ...more }, statuses)).map(({ id }) => id)

  t.strictSame(await found(), order, 'nearest first, each once by its best rank; the unrelated and the one that asks left out')
  for (const limit of [0, 1, 5, order.length - 1])
    t.strictSame(await found({ limit }), order.slice(0, limit + 1), `a limit of ${limit} gives one more, which tells that there are more`)
  t.equal((await found({ limit: order.length })).length, order.length)
  t.strictSame(await found({ measures: [], stems: [] }), [], 'nothing asked, nothing found')
  t.strictSame(await found({ stems: [], measures: [{ form: formOf('arrests'), rank: 3 }] }), [claimId('sibling')])
  t.ok((await found({ except: claimId('same') })).includes(claimId('asked')), 'another one that asks finds it')
  t.ok((await found({}, ['accepted', 'suggested'])).includes(claimId('hushed')))
  t.notOk((await found({}, ['accepted', 'suggested'])).includes(claimId('wrong')))
  t.strictSame(await found({}, ['rejected']), [claimId('wrong')])

  const withoutPeriod = await found({ firstDay: null, lastDay: null })
  t.strictSame(withoutPeriod.slice(0, 8), order.slice(0, 8).sort(), 'without a period all periods are equally near')
  t.strictSame((await found({ places: [] })).length, order.length, 'without a place all are found')

  await t.test('earlier states', async (s) => {
    await store.commit([claim('same', { measure: 'rainfall' }, {}, { revision: 2 }), claim('newcomer')], occasion(3))
    s.strictSame(await found(), order, 'the reader of before finds what it found')
    const now = await found({}, accepted, await store.read())
    s.notOk(now.includes(claimId('same')), 'a revision that measures something else is found no more')
    s.ok(now.includes(claimId('newcomer')))
    s.strictSame(await found({}, accepted, await store.read(0)), [])
  })
}
