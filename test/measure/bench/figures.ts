/** All figures of one database: each load on the service beside the same load on its peer. */
import { statSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { type Imported, measureImport } from './importing.js'
import type { Load, Loaded } from './orders.js'
import { memoryOf, putLoad, type Running, startPeers, startService } from './processes.js'
import { type Sample, sampleOf } from './sample.js'

/** Pages that are asked for again and again, and pages whose rows the peer fetches. */
const repeated = 50
const replayed = 300
/** Connections that keep the service busy. */
const many = 8
/** Connections that requests at a rate may have, and so many times what it can answer is too much. */
const mostConnections = 500
const tooMuch = 4

type Requests = Load['requests']

export interface Figures {
  readonly claims: number
  readonly bytesPerClaim: number
  readonly startMs: number
  readonly memory: { readonly resident: number; readonly own: number } | null
  readonly importing: Imported
  /** Loads by name. */
  readonly loads: Readonly<Record<LoadName, Loaded>>
}

export const loadNames = [
  'repeated',
  'memory',
  'unchanged',
  'memoryUnchanged',
  'random',
  'rows',
  'oneClient',
  'half',
  'hot',
  'compare',
  'match',
  'overload',
] as const
export type LoadName = (typeof loadNames)[number]

const pageOf = (id: string): string => `/v1/claims/${id}/comparison`
const gets = (paths: readonly string[]): Requests => paths.map((path) => ({ path }))
const posts = (path: string, bodies: readonly object[]): Requests =>
  bodies.map((body) => ({ method: 'POST', path, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }))

/** Asks again where the service is too busy: others use the machine too. */
const patiently = async (ask: () => Promise<Response>, times = 20): Promise<Response> => {
  const answer = await ask()
  if (answer.status !== 503 || times === 0) return answer
  await setTimeout(500)
  return patiently(ask, times - 1)
}

const bodiesOf = async (url: string, ids: readonly string[]): Promise<{ body: string; etag: string }[]> => {
  const found: { body: string; etag: string }[] = []
  for (const id of ids) {
    const answer = await patiently(() => fetch(`${url}${pageOf(id)}`))
    if (!answer.ok) throw new Error(`${pageOf(id)} answered ${answer.status}: ${await answer.text()}`)
    found.push({ body: await answer.text(), etag: z.string().parse(answer.headers.get('etag')) })
  }
  return found
}

/** A text without every fourth word, as somebody else would have put it. */
const gist = (text: string): string =>
  text
    .split(' ')
    .filter((_, at) => at % 4 !== 1)
    .join(' ')

interface Scene {
  readonly folder: string
  readonly seconds: number
  readonly service: Running
  readonly sample: Sample
  readonly tell: (what: string) => void
}

/** More requests than it can answer, put on a service that may refuse. */
const overloaded = async (database: string, { folder, seconds, sample: { random }, tell }: Scene, perSecond: number): Promise<Loaded> => {
  const service = await startService(database, { refuses: true })
  try {
    const requests = gets(random.map(pageOf))
    const load = {
      url: service.url,
      requests,
      connections: mostConnections,
      seconds: 2 * seconds,
      rate: tooMuch * perSecond,
      mayRefuse: true,
    }
    const done = await putLoad(folder, load)
    tell(
      `${tooMuch} times as many: ${done.answered} answered, p99 ${done.p99.toFixed(1)} ms, ${done.refused} refused, ${done.failed} failed`,
    )
    return done
  } finally {
    await service.stop()
  }
}

const measureLoads = async (database: string, scene: Scene): Promise<Record<Exclude<LoadName, 'overload'>, Loaded>> => {
  const { folder, seconds, service, sample, tell } = scene
  const { random, hot, pairs, texts } = sample
  // Each load on random pages has pages of its own; the last half is for the one that is put at half the rate.
  const slices = [0, 0.3, 0.4].map((share) => Math.floor(random.length * share))
  const slice = (at: number): readonly string[] => random.slice(slices[at], slices[at + 1] ?? random.length)
  const [front, rest] = [
    slice(0).slice(0, Math.min(repeated, slice(0).length / 2)),
    slice(0).slice(Math.min(repeated, slice(0).length / 2)),
  ]
  const again = [...hot.slice(0, repeated / 5), ...front].slice(0, repeated)
  const bodies = await bodiesOf(service.url, again)
  const peers = await startPeers(folder, { database, bodies, claims: slice(1).slice(0, replayed) })
  const put = async (what: string, on: Running, requests: Requests, more: Partial<Load> = {}): Promise<Loaded> => {
    const done = await putLoad(folder, { url: on.url, requests, connections: many, seconds, ...more })
    tell(
      `${what}: ${done.perSecond.toFixed(0)} a second, p50 ${done.p50.toFixed(1)} ms, p99 ${done.p99.toFixed(1)} ms, ${done.failed} failed`,
    )
    return done
  }
  const same = bodies.map((_, nth) => `/same/${nth}`)
  const unchanged = (paths: readonly string[], held = bodies): Requests =>
    paths.map((path, nth) => ({ path, headers: { 'if-none-match': held[nth]?.etag ?? '' } }))
  // Other pages may have pushed the repeated ones out, and an estimate of sources that was made meanwhile may have changed them.
  const warmed = async (measure: (held: typeof bodies) => Promise<Loaded>): Promise<Loaded> => measure(await bodiesOf(service.url, again))
  const mixed = slice(2).flatMap((id, at) => (at % 10 === 0 ? [hot[(at / 10) % hot.length] ?? id] : [id]))
  try {
    const rows = await put(
      'peer: the same rows',
      peers,
      gets(
        slice(1)
          .slice(0, replayed)
          .map((_, nth) => `/rows/${nth}`),
      ),
    )
    const oneClient = await put('random pages, one client', service, gets(slice(1).map(pageOf)), { connections: 1, once: true })
    const uniform = await put('random pages', service, gets(rest.map(pageOf)), { once: true })
    const half = await put('random and hot pages at half the rate', service, gets(mixed.map(pageOf)), {
      rate: uniform.perSecond / 2,
      connections: mostConnections,
      seconds: 5 * seconds,
      once: true,
    })
    return {
      rows,
      oneClient,
      random: uniform,
      half,
      hot: await put('hot pages', service, gets(hot.map(pageOf)), { connections: 1 }),
      memory: await put('peer: the same bytes', peers, gets(same)),
      repeated: await warmed(() => put('repeated pages', service, gets(again.map(pageOf)))),
      memoryUnchanged: await put('peer: unchanged', peers, unchanged(same)),
      unchanged: await warmed((held) => put('repeated pages, unchanged', service, unchanged(again.map(pageOf), held))),
      compare: await put(
        'compare',
        service,
        posts(
          '/v1/compare',
          pairs.map(([left, right]) => ({ left, right })),
        ),
      ),
      match: await put(
        'match',
        service,
        posts(
          '/v1/match',
          texts.map((text) => ({ queries: { q: { text: gist(text) } } })),
        ),
        { connections: 1 },
      ),
    }
  } finally {
    await peers.stop()
  }
}

/** Measures a database of so many claims; `folder` takes what is written meanwhile. */
export const measureDatabase = async (
  database: string,
  claims: number,
  { folder, seconds, seed, tell }: { folder: string; seconds: number; seed: number; tell: (what: string) => void },
): Promise<Figures> => {
  const sample = sampleOf(database, seed)
  await (await startService(database)).stop()
  const service = await startService(database)
  const scene = { folder, seconds, service, sample, tell }
  const loads = await measureLoads(database, scene).catch(async (error: unknown) => {
    await service.stop()
    throw error
  })
  const memory = memoryOf(service)
  await service.stop()
  const overload = await overloaded(database, scene, loads.random.perSecond)
  tell('importing')
  return {
    claims,
    bytesPerClaim: statSync(database).size / claims,
    startMs: service.startedIn,
    memory,
    importing: await measureImport(database, folder, seed),
    loads: { ...loads, overload },
  }
}
