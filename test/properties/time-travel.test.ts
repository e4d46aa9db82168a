/** What the service said on a day it says again, byte for byte, when it is asked for that day: over random lives of a database. */
import fc from 'fast-check'
import { test } from 'tap'
import { type Answer, asserted, type Bench, figure, openBench } from '../support/app.js'

const second = (number: number): string => new Date(Date.UTC(2026, 10, 22, 9, 0, number)).toISOString()

/** What there is to act on so far. */
interface World {
  readonly sources: string[]
  readonly documents: string[]
  readonly claims: string[]
  readonly assertions: string[]
  readonly judgements: string[]
  concepts: number
}

const pick = (from: readonly string[], by: number): string => from[by % from.length] ?? ''

type Act = (bench: Bench, world: World, by: number) => Promise<unknown>

const patched = (bench: Bench, path: string, body: object): Promise<Answer> => bench.patch(`/v1/${path}`, { reason: 'so', ...body })

/** Table: everything that can be recorded. */
const acts: readonly Act[] = [
  async (bench, { sources }, by) => sources.push(await bench.source(`Source ${by}`, { country: 'UA' })),
  async (bench, { documents, sources }, by) =>
    documents.push(
      await bench.document(pick(sources, by), { title: `Page ${by}`, text: `Cases reached ${by} in May 2024, the office said.` }),
    ),
  async (bench, { claims, documents }, by) =>
    claims.push(
      await bench.claim(`There were ${by} cases.`, {
        statement: figure([21_602, 21_600, 30_000, 19_000][by % 4] ?? by, {
          measure: by % 3 ? 'cases' : 'AWOL cases',
          period: by % 5 ? '2025-10' : '2025-11',
        }),
        topics: ['courts'],
        assertions: [asserted(pick(documents, by))],
      }),
    ),
  async (bench, { assertions, claims, documents, sources }, by) =>
    assertions.push(
      await bench.assertion(pick(claims, by), pick(documents, by + 1), {
        end: 'named',
        chain: [{ sourceId: pick(sources, by), relation: 'cites' }],
        stance: by % 7 ? 'asserts' : 'denies',
      }),
    ),
  async (bench, { judgements, claims }, by) =>
    claims.length > 1 &&
    judgements.push(
      await bench.judgement(pick(claims, by), pick(claims, by + 1), { value: by % 2 ? 'agrees' : 'compatible', rationale: `${by}` }),
    ),
  async (bench, world, by) => {
    world.concepts += 1
    return bench.concept(`concept-${world.concepts}`, { aliases: by % 2 ? ['cases'] : [`things ${by}`], broader: [] }).catch(() => null)
  },
  (bench, { sources }, by) =>
    patched(bench, `sources/${pick(sources, by)}`, { parentId: by % 2 ? null : pick(sources, 0), aliases: [`alias ${by}`] }),
  (bench, { claims }, by) => patched(bench, `claims/${pick(claims, by)}`, { status: by % 2 ? 'rejected' : 'accepted' }),
  (bench, { claims }, by) => patched(bench, `claims/${pick(claims, by)}`, { text: `There were ${by} cases, on second thought.` }),
  (bench, { assertions }, by) => patched(bench, `assertions/${pick(assertions, by)}`, { status: by % 2 ? 'withdrawn' : 'accepted' }),
  (bench, { documents }, by) => patched(bench, `documents/${pick(documents, by)}`, { publishedAt: `2025-10-${10 + (by % 20)}` }),
  (bench, { judgements }, by) => patched(bench, `judgements/${pick(judgements, by)}`, { status: 'withdrawn' }),
  (bench, { sources }, by) =>
    sources.length > 2
      ? patched(bench, `sources/${pick(sources.slice(2), by)}`, { mergedInto: by % 2 ? pick(sources, 0) : null })
      : Promise.resolve(),
]

/** A sample of everything that can be read. */
const addresses = ({ sources, documents, claims, assertions }: World, by: number): string[] => {
  const [claim, other, document] = [pick(claims, by), pick(claims, by + 1), pick(documents, by)]
  return [
    ...['sources', 'documents', 'claims', 'assertions', 'concepts', 'judgements', 'questions'].map((path) => `/v1/${path}?limit=2`),
    ...[claim, other].flatMap((id) =>
      ['', '/comparison', '/breakdown', '/lineage', '/history', '/assertions'].map((part) => `/v1/claims/${id}${part}`),
    ),
    `/v1/claims/${claim}/changes?limit=3`,
    `/v1/claims/${claim}/comparison?limit=1`,
    `/v1/documents/${document}`,
    `/v1/documents/${document}?include=text`,
    `/v1/documents/${document}/checks`,
    `/v1/documents/${document}/claims?status=suggested`,
    `/v1/sources/${pick(sources, by)}`,
    `/v1/sources/${pick(sources, by)}/reliability`,
    `/v1/assertions/${pick(assertions, by)}/history`,
    '/v1/sources?sort=reliability',
    '/v1/claims?q=cases&status=rejected',
    `/v1/claims?sourceId=${pick(sources, by)}`,
    '/v1/export',
    '/v1/rules',
  ]
}

interface Kept {
  readonly address: string
  readonly instant: string
  readonly status: number
  readonly body: string
  readonly tag: string
  readonly link: string
}

const kept = ({ statusCode, body, headers }: Answer, address: string, instant: string): Kept => ({
  address,
  instant,
  status: statusCode,
  body,
  tag: String(headers.etag),
  link: String(headers.link),
})

const at = (address: string, instant: string): string => `${address}${address.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(instant)}`

/** As it was without the parameter, which an answer repeats. */
const withoutAsOf = (text: string, instant: string): string => text.replaceAll(`"asOf":"${instant}"`, '"asOf":null')

const begun = async (bench: Bench): Promise<World> => {
  const world: World = { sources: [], documents: [], claims: [], assertions: [], judgements: [], concepts: 0 }
  for (const [index, act] of [0, 0, 0, 1, 1, 2, 2, 3].entries()) {
    bench.clock.now = second(index)
    await acts[act]?.(bench, world, index)
  }
  return world
}

test('what was said then', async (t) => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(acts.length - 1), fc.nat(50)), { minLength: 12, maxLength: 18 }), async (life) => {
      const bench = await openBench(t)
      const world = await begun(bench)
      const before: Kept[] = []
      for (const [index, [act, by]] of life.entries()) {
        const instant = second(20 + index)
        bench.clock.now = instant
        await acts[act]?.(bench, world, by)
        if (index % 5 === 2) for (const address of addresses(world, by)) before.push(kept(await bench.get(address), address, instant))
      }
      for (const { address, instant, status, body, tag, link } of before) {
        const now = await bench.get(at(address, instant))
        compared += 1
        const hasOwnTag = body === now.body
        if (now.statusCode !== status) throw new Error(`${instant} ${address}: ${now.statusCode} for ${status}`)
        if (status < 300 && withoutAsOf(now.body, instant) !== body) throw new Error(`${instant} ${address}: ${now.body} for ${body}`)
        if (status < 300 && hasOwnTag && String(now.headers.etag) !== tag) throw new Error(`${instant} ${address}: another tag`)
        if (link !== 'undefined' && !String(now.headers.link).includes('asOf='))
          throw new Error(`${instant} ${address}: the link leaves the day`)
      }
    }),
    { numRuns: 4, seed: 20_261_122, endOnFailure: true },
  )
  t.ok(compared > 200, `${compared} answers were compared`)
})
