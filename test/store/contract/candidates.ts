/** Candidates: by rank of the measure, then the same place, then days between the periods, then id; no more than were asked for. */
import type { Test } from 'tap'
import type { Claim } from '../../../src/core/claims/claim.js'
import type { CandidateQuery } from '../../../src/core/comparison/candidates.js'
import { measureRanks } from '../../../src/core/comparison/candidates.js'
import { byKeys } from '../../../src/core/values/order.js'
import { contentStems, formOf } from '../../../src/core/values/wording.js'
import { claimDays } from '../../../src/store/rows.js'
import { drawsOf } from '../../measure/bench/world/draws.js'
import { claim, claimId, occasion } from '../changes.js'
import type { Open, Part } from './engine.js'

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

const pick = <T>(list: readonly T[], drawn: number): T => {
  const found = list[Math.floor(drawn * list.length)]
  if (found === undefined) throw new RangeError('nothing to draw from')
  return found
}

const words = ['wheat exports', 'wheat imports', 'exports of wheat', 'rice exports', 'court cases', 'rice']
const towns = ['kyiv', 'lviv', 'odesa', null]
const spans = ['2024', '2024-05', '2024-05-06', '2020/2024', '2019-01', '../2021', '2023-03/..', '1990', '2024-06', '2031', null]
const states = ['accepted', 'accepted', 'suggested', 'rejected']

/** The order as it is meant, over all claims of a state. */
const inOrder = (
  { measures, stems, places, firstDay, lastDay, except }: CandidateQuery,
  all: readonly Claim[],
  statuses: readonly string[],
) => {
  const rankOf = ({ statement }: Claim): number | undefined => {
    const ranks = measures.filter(({ form }) => form === formOf(statement.measure)).map(({ rank }) => rank)
    return ranks.length > 0 ? Math.min(...ranks) : byStems(statement)
  }
  const byStems = ({ measure }: Claim['statement']): number | undefined =>
    contentStems(measure).some((stem) => stems.includes(stem)) ? measureRanks.words : undefined
  const daysTo = (body: Claim): number => {
    const { firstDay: first, lastDay: last } = claimDays(body)
    return Math.max(0, first - (lastDay ?? 1e9), (firstDay ?? -1e9) - last)
  }
  return all
    .filter((one) => one.id !== except && statuses.includes(one.status) && rankOf(one) !== undefined)
    .sort(
      byKeys<Claim>(
        (one) => rankOf(one) ?? 9,
        ({ statement }) => (places.includes(statement.place ?? '') ? 0 : 1),
        daysTo,
        ({ id }) => id,
      ),
    )
    .map(({ id }) => id)
}

/** Draws stocks and queries, and looks at all claims of each state. */
const againstAll = async (t: Test, open: Open): Promise<void> => {
  const { store } = open(t)
  const draw = drawsOf(11)
  const drawn = (nth: number, revision: number) =>
    claim(
      `drawn ${nth}`,
      {
        measure: pick(words, draw(1, nth, revision)),
        place: pick(towns, draw(2, nth, revision)),
        period: pick(spans, draw(3, nth, revision)),
      },
      {},
      { revision, status: pick(states, draw(4, nth, revision)) },
    )
  const count = 250
  await store.commit(
    Array.from({ length: count }, (_, nth) => drawn(nth, 1)),
    occasion(1),
  )
  const revised = Array.from({ length: count }, (_, nth) => nth).filter((nth) => draw(5, nth) < 0.3)
  await store.commit(
    revised.map((nth) => drawn(nth, 2)),
    occasion(2),
  )
  for (const at of [count / 2, count, count + 30, undefined]) {
    const reader = await store.read(at)
    const { items } = await reader.list('claim', { statuses: null, conditions: [], limit: count, after: null })
    for (let nth = 0; nth < 40; nth += 1) {
      const d = (key: number): number => draw(6, nth, key)
      const days = [d(1), d(2)].map((share) => day('2018-01-01') + Math.floor(share * 3_000)).sort((a, b) => a - b)
      const asked: CandidateQuery = {
        measures: words
          .filter((_, word) => draw(7, nth, word) < 0.4)
          .map((text, rank) => ({ form: formOf(text), rank: rank % 4 }))
          .toReversed(),
        stems: ['wheat', 'rice', 'case'].filter((_, stem) => draw(8, nth, stem) < 0.5),
        places: towns.flatMap((town, which) => (town !== null && draw(9, nth, which) < 0.4 ? [town] : [])),
        firstDay: d(3) < 0.2 ? null : (days[0] ?? null),
        lastDay: d(4) < 0.2 ? null : (days[1] ?? null),
        limit: pick([3, 20, 1_000], d(5)),
        except: claimId(`drawn ${nth}`),
      }
      const among = pick([['accepted'], ['accepted', 'suggested']], d(6))
      const found = (await reader.candidates(asked, among)).map(({ id }) => id)
      t.strictSame(found, inOrder(asked, items, among).slice(0, asked.limit + 1), `state ${at}, query ${nth}`)
    }
  }
}

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

  await t.test('any stock and any query: as if all claims were looked at', async (s) => {
    await againstAll(s, open)
  })

  await t.test('earlier states', async (s) => {
    await store.commit([claim('same', { measure: 'rainfall' }, {}, { revision: 2 }), claim('newcomer')], occasion(3))
    s.strictSame(await found(), order, 'the reader of before finds what it found')
    const now = await found({}, accepted, await store.read())
    s.notOk(now.includes(claimId('same')), 'a revision that measures something else is found no more')
    s.ok(now.includes(claimId('newcomer')))
    s.strictSame(await found({}, accepted, await store.read(0)), [])
  })
}
