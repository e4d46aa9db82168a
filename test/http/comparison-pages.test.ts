/** A claim's page: groups in order, each paged on its own and pinned to the state of its first page. */
import type { Test } from 'tap'
import { test } from 'tap'
import { z } from 'zod'
import { type GroupName, groupNames } from '../../src/core/comparison/pair.js'
import { ClaimPage } from '../../src/http/shapes/comparison.js'
import { aStatement, asserted, type Bench, figure, importMany, nobody, openBench, read } from '../support/app.js'
import { isProblem } from './problem.js'
import { stockUp } from './stock.js'

const page = async (bench: Bench, id: string, query = '') => read(ClaimPage, await bench.get(`/v1/claims/${id}/comparison${query}`))

/** Eleven claims that conflict with the one that is answered, eight that continue it. */
const fill = async (bench: Bench): Promise<string> => {
  const id = await bench.claim('the one', { statement: figure(1_000, { period: '2024-01' }) })
  for (let n = 0; n < 11; n += 1)
    await bench.claim(`conflicting ${n}`, {
      statement: figure(5_000 + n, { period: '2024-01' }),
      implied: n % 2 ? ['/statement/period'] : [],
    })
  for (let n = 2; n < 10; n += 1) await bench.claim(`later ${n}`, { statement: figure(1_000, { period: `2024-0${n}` }) })
  return id
}

test('what a page holds', async (t) => {
  const bench = await openBench(t)
  const { october, rounded, other, november, daily } = await stockUp(bench)
  const found = await page(bench, october)
  t.equal(found.claim.id, october)
  t.equal(found.asOf, null)
  t.match(found.totals, {
    corroborating: 0,
    repeating: 1,
    agreeingUnproven: 0,
    conflicting: 1,
    compatible: 1,
    series: 0,
    undetermined: 0,
    notComparable: 0,
  })
  t.equal(found.repeating[0]?.claim.id, rounded)
  t.equal(found.conflicting[0]?.claim.id, other)
  t.equal(found.compatible[0]?.claim.id, november, 'as a person has judged')
  for (const group of groupNames)
    for (const item of found[group]) {
      t.equal(item.group, group)
      t.equal(item.left, october, 'left is the claim asked for')
      t.equal(item.right, item.claim.id)
    }
  t.strictSame(found.conflicting[0]?.claim.publishers, [{ id: daily, name: 'The Daily', kind: 'partisan_outlet' }])
  t.match(found.coverage, { candidates: 3, documents: 1, truncated: false })
  t.match(found.support, { independentOrigins: 1, documents: 2, publishers: 2 })
  t.equal(found.breakdown.claimId, october)
  t.strictSame(
    found.breakdown,
    JSON.parse((await bench.get(`/v1/claims/${october}/breakdown`)).body),
    'the breakdown is the one of its own address',
  )
})

test('coverage counts documents that assert', async (t) => {
  const bench = await openBench(t)
  const { october, other, paper } = await stockUp(bench)
  const before = (await page(bench, october)).coverage.documents
  await bench.assertion(other, await bench.document(paper, { title: 'A denial' }), { stance: 'denies' })
  t.equal((await page(bench, october)).coverage.documents, before, 'a denial asserts nothing')
})

test('the order in a group', async (t) => {
  const bench = await openBench(t)
  const id = await fill(bench)
  const found = await page(bench, id, '?limit=200')
  const certainties = found.conflicting.map(({ certainty }) => certainty)
  t.strictSame(certainties, [...Array<string>(6).fill('stated'), ...Array<string>(5).fill('implied')], 'most certain first')
  const periods = found.series.map(({ claim }) => claim.statement.period)
  t.strictSame(periods, [...periods].sort().toReversed(), 'then the latest period')
  const ids = found.conflicting.filter(({ certainty }) => certainty === 'stated').map(({ claim }) => claim.id)
  t.strictSame(ids, [...ids].sort(), 'then id')
})

/** Follows one group by its Link to the end. */
const walk = async (
  t: Test,
  bench: Bench,
  first: string,
  group: GroupName,
  between: (round: number) => Promise<unknown>,
): Promise<string[]> => {
  const seen: string[] = []
  let [address, round]: [string | null, number] = [first, 0]
  while (address !== null) {
    const answer = await bench.get(address)
    const found = read(ClaimPage, answer)
    seen.push(...found[group].map(({ claim }) => claim.id))
    for (const name of groupNames.filter((one) => one !== group)) t.strictSame(found[name], [], `${name} is left out`)
    const link: string | undefined = /^<([^>]+)>; rel="next"$/u.exec(String(answer.headers.link ?? ''))?.[1]
    t.equal(link === undefined, found.next[group] === null)
    address = link ?? null
    round += 1
    await between(round)
  }
  return seen
}

test('paging through one group', async (t) => {
  const bench = await openBench(t)
  const id = await fill(bench)
  const whole = await page(bench, id, '?limit=200')
  const wanted = whole.conflicting.map(({ claim }) => claim.id)
  for (const limit of [1, 3, 10, 11, 12]) {
    const seen = await walk(t, bench, `/v1/claims/${id}/comparison?group=conflicting&limit=${limit}`, 'conflicting', async () => {})
    t.strictSame(seen, wanted, `${limit} at a time`)
  }
  const first = await page(bench, id, '?limit=3')
  t.equal(first.conflicting.length, 3)
  t.equal(first.series.length, 3, 'limit bounds each group')
  t.strictSame([first.totals.conflicting, first.totals.series], [11, 8], 'totals are of all')
  const second = await page(bench, id, `?limit=3&group=conflicting&cursor=${first.next.conflicting}`)
  t.strictSame(
    second.conflicting.map(({ claim }) => claim.id),
    wanted.slice(3, 6),
    "a cursor of the whole page's leads on",
  )
})

test('pinned to its first page', async (t) => {
  const bench = await openBench(t)
  const id = await fill(bench)
  const source = await bench.source('Paper')
  const document = await bench.document(source)
  const whole = await page(bench, id, '?limit=200')
  const wanted = whole.conflicting.map(({ claim }) => claim.id)
  const last = wanted.at(-1) ?? ''
  const meanwhile = async (round: number) => {
    bench.clock.now = `2026-11-22T13:0${round}:00.000Z`
    await bench.claim(`newcomer ${round}`, { statement: figure(9_000 + round, { period: '2024-01' }), assertions: [asserted(document)] })
    if (round === 1) await bench.patch(`/v1/claims/${last}`, { status: 'rejected', reason: 'misread' })
    if (round === 2) await bench.judgement(id, wanted[4] ?? '', { value: 'agrees' })
    if (round === 3) await bench.patch(`/v1/claims/${id}`, { statement: aStatement({ period: '2030' }) })
    if (round === 4) await bench.concept('cases', { label: 'AWOL and desertion cases' })
  }
  const seen = await walk(t, bench, `/v1/claims/${id}/comparison?group=conflicting&limit=2`, 'conflicting', meanwhile)
  t.strictSame(seen, wanted, 'what is recorded, rejected, judged and revised meanwhile is not seen')
  t.notSame(
    (await page(bench, id, '?limit=200')).conflicting.map(({ claim }) => claim.id),
    wanted,
    'a new page has it',
  )
})

test('bad cursors', async (t) => {
  const bench = await openBench(t)
  const id = await fill(bench)
  const { next } = await page(bench, id, '?limit=1')
  const address = `/v1/claims/${id}/comparison`
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const table: readonly (readonly [string, string, string])[] = [
    ['words', '?group=series&cursor=next', 'cursor'],
    ['empty', '?group=series&cursor=', 'cursor'],
    ['without its group', `?cursor=${next.series}`, 'group'],
    ['of another group', `?group=conflicting&cursor=${next.series}`, 'group'],
    ['of a group that is none', `?group=series&cursor=${encoded({ of: id, at: 1, group: 'agreeing', offset: 1 })}`, 'group'],
    ['of another claim', `?group=series&cursor=${encoded({ of: nobody('clm'), at: 1, group: 'series', offset: 1 })}`, 'cursor'],
    ['of a page without suggested ones', `?group=series&suggested=true&cursor=${next.series}`, 'cursor'],
    ['of a list', `?group=series&cursor=${encoded({ at: 1, recordedAt: 'x', id: 'y' })}`, 'cursor'],
    ['a negative offset', `?group=series&cursor=${encoded({ of: id, at: 1, group: 'series', offset: -1 })}`, 'cursor'],
  ]
  for (const [how, query, at] of table) isProblem(t, await bench.get(`${address}${query}`), how, { status: 422, code: 'invalid', at })
  const before = encoded({ of: id, at: 0, group: 'series', offset: 1 })
  isProblem(t, await bench.get(`${address}?group=series&cursor=${before}`), 'of a state before the claim', {
    status: 404,
    code: 'not-found',
  })
})

test('more candidates than are compared', async (t) => {
  const bench = await openBench(t)
  const statement = (n: number) => figure(n, { period: `2024-01-${String(1 + (n % 28)).padStart(2, '0')}` })
  const lines = Array.from({ length: 1_050 }, (_, n) => ({ type: 'claim', data: { text: `claim ${n}`, statement: statement(n) } }))
  const made = await importMany(bench, lines)
  const found = await page(bench, made[0]?.id ?? '', '?limit=200')
  t.equal(found.coverage.candidates, 1_000)
  t.equal(found.coverage.truncated, true, 'there are 49 more')
  t.match(found.coverage.says, /There are more/u, 'it says so')
  const sum = Object.values(z.record(z.string(), z.number()).parse(found.totals)).reduce((all, one) => all + one, 0)
  t.equal(sum, 1_000, 'totals add up to the candidates')
})
