/** The estimates that stand: kept in memory for each store, made anew when it has moved on, one at a time. A cache that can be dropped. */
import type { TrackRecord } from '../../core/assessment/record.js'
import { trackRecords } from '../../core/assessment/track-records.js'
import { defaultMethod } from '../../core/reliability/methods.js'
import type { Estimated } from '../../core/reliability/stored/profile.js'
import type { Reader, Store } from '../../store/port.js'
import { Failure } from '../failure.js'
import type { Services } from '../services.js'
import { readVocabulary } from '../vocabulary.js'
import { bringUpToDate } from './bring-up-to-date.js'
import { estimateState } from './estimate-state.js'

/** An estimate with the last change that it saw. */
export interface Standing {
  readonly at: number
  readonly estimated: Estimated
}

interface Kept {
  /** By method and state; the last few. */
  readonly byState: Map<string, Promise<Standing>>
  readonly latest: Map<string, Standing>
  /** The last few that stood, by method, in the order in which they were made. */
  readonly stood: Map<string, readonly Standing[]>
  /** The one of a past state that is being made for those who ask again. */
  past: Promise<unknown> | null
  queue: Promise<unknown>
  /** By method: the one that was begun last. */
  readonly running: Map<string, Promise<Standing>>
  /** By method: the last state that was asked for while an estimate was under way. */
  readonly refreshing: Map<string, number>
  /** Full estimates as they were last brought up to date. */
  readonly recent: WeakMap<Estimated, Standing>
}

const kept = new WeakMap<Store, Kept>()

const keptOf = (store: Store): Kept => {
  const held = kept.get(store) ?? {
    byState: new Map(),
    latest: new Map(),
    stood: new Map(),
    past: null,
    queue: Promise.resolve(),
    running: new Map(),
    refreshing: new Map(),
    recent: new WeakMap(),
  }
  kept.set(store, held)
  return held
}

/** Drops all estimates of a store: they were made of what has been erased since. */
export const forgetEstimates = (store: Store): void => {
  kept.delete(store)
}

const mostKept = 8

/** Up to this change an answer waits for the estimate of its own state, so that the same data gives the same bytes. */
const smallState = 5_000

/** Up to this change sources are estimated, unless told otherwise. */
const mostEstimated = 1_000_000

/** Up to this change sources are estimated because of other answers; beyond, nobody pays for what was not asked for. */
const mostBeside = 100_000

const refuseTooLarge = ({ estimating }: Services, at: number): void => {
  const most = estimating?.upTo ?? mostEstimated
  if (at <= most) return
  throw new Failure(
    'unavailable',
    `Sources are estimated up to change ${most} here, and this state has ${at}: with more memory and time HEARSAY_ESTIMATE_UP_TO can be raised.`,
  )
}

const isSmall = ({ estimating }: Services, at: number): boolean => at <= (estimating?.waitsUpTo ?? smallState)

/** Estimates in this thread: for tests and programs that serve nobody. */
const estimateHere =
  (services: Services) =>
  async (at: number, method: string): Promise<Estimated> => {
    const reader = await services.store.read(at)
    return estimateState(reader, await readVocabulary(services, reader), method)
  }

/** The full estimate of a state: made once, after those that were asked for before it. */
export const fullEstimate = async (services: Services, at: number, method: string): Promise<Standing> => {
  const held = keptOf(services.store)
  const key = `${at} ${method}`
  const found = held.byState.get(key)
  if (found) return found
  refuseTooLarge(services, at)
  const estimate = services.estimating?.estimate ?? estimateHere(services)
  const made = held.queue.then(async (): Promise<Standing> => {
    const standing = { at, estimated: await estimate(at, method) }
    const before = held.latest.get(method)
    if (!before || before.at < at) held.latest.set(method, standing)
    held.stood.set(method, [...(held.stood.get(method) ?? []), standing].slice(-mostKept))
    return standing
  })
  held.queue = made.catch(() => undefined)
  held.running.set(method, made)
  held.byState.set(key, made)
  made.catch(() => held.byState.delete(key))
  for (const old of [...held.byState.keys()].slice(0, -mostKept)) held.byState.delete(old)
  return made
}

/** Begins the estimate of a state in the background; while one is under way, what is asked for meanwhile comes next, as one. */
const refresh = (services: Services, at: number, method: string): void => {
  const { refreshing, latest } = keptOf(services.store)
  const wanted = refreshing.get(method)
  refreshing.set(method, Math.max(at, wanted ?? 0))
  if (wanted !== undefined) return
  const began = performance.now()
  const next = (): void => {
    const asked = refreshing.get(method) ?? at
    refreshing.delete(method)
    if (asked > (latest.get(method)?.at ?? asked)) refresh(services, asked, method)
  }
  // The next begins no sooner than this one took: under many writes half of a processor is left to others.
  const rest = (): void => void setTimeout(next, performance.now() - began).unref()
  fullEstimate(services, at, method).then(rest, rest)
}

/** The states of the estimates that are held, as one text: what rests on estimates alone is the same while this is. */
export const standingStates = (store: Store, method: string): string =>
  (keptOf(store).stood.get(method) ?? []).map(({ at }) => at).join(' ')

/**
 * The estimate for a state that lies behind the one that stands, which knows what came later: one that saw nearly as much and no more, if
 * it is still held. Else null, and one is made for those who ask again, one at a time.
 */
const standingThen = async (services: Services, at: number, method: string, seen: number): Promise<Standing | null> => {
  const held = keptOf(services.store)
  const near = (held.stood.get(method) ?? []).filter((one) => one.at <= seen && one.at >= seen - seen / 16)
  if (near.length > 0) return near.reduce((a, b) => (b.at > a.at ? b : a))
  const done = (): void => {
    held.past = null
  }
  held.past ??= fullEstimate(services, at, method).then(done, done)
  return null
}

/**
 * The estimate that an answer on the state `at` rests on; null where none stands yet and the state is too large to wait for one. It has seen
 * nothing after change `seen`.
 */
export const standingNow = async (services: Services, at: number, method: string, seen: number = at): Promise<Standing | null> => {
  if (isSmall(services, at)) return fullEstimate(services, at, method)
  const latest = keptOf(services.store).latest.get(method) ?? null
  if (latest && latest.at > seen) return standingThen(services, at, method, seen)
  if (latest?.at !== at) refresh(services, at, method)
  return latest
}

/** The same, but the first estimate of a store is waited for. */
export const standingFor = async (services: Services, at: number, method: string): Promise<Standing> => {
  const standing = await standingNow(services, at, method)
  if (standing) return standing
  const { latest, running } = keptOf(services.store)
  // Once one stands, only a past state is without: its own is waited for.
  return (latest.has(method) ? null : running.get(method)) ?? fullEstimate(services, at, method)
}

/** The standing estimate with what was recorded since worked in, as far as that can be done at once. Methods that keep no record stay as they are. */
export const broughtUpTo = async (services: Services, reader: Reader, standing: Standing): Promise<Standing> => {
  const hasRecord = [...standing.estimated.profiles.values()].some(({ start }) => start !== null)
  if (standing.at >= reader.at || !hasRecord) return standing
  const { recent } = keptOf(services.store)
  const held = recent.get(standing.estimated)
  if (held?.at === reader.at) return held
  const made = await bringUpToDate(reader, await readVocabulary(services, reader), standing)
  recent.set(standing.estimated, made)
  return made
}

/**
 * The state whose estimate an answer beside a source's own page rests on: every answer up to the next such state takes the same one, so that
 * it is the same for the same data and need not be made anew with each change. At most one part in 64 of all changes behind.
 */
const markOf = (at: number): number => at - (at % 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, at))) - 6))

/** The records of registered sources beside an answer on the state `at`, by the method that is used where none is named; null where none stands yet, none can be made, or the state is too large to make one beside. */
export const recordsBeside = async (services: Services, at: number): Promise<ReadonlyMap<string, TrackRecord> | null> => {
  if (at > mostBeside) return null
  const standing = await standingNow(services, markOf(at), defaultMethod.name, at).catch(() => null)
  return standing && trackRecords(standing.estimated)
}
