/** What is measured of the service, in the form of Prometheus. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Store } from '../store/port.js'

/** What a route writes into the measures. */
export interface Metrics {
  /** The text of all measures, and its media type. */
  readonly text: () => Promise<string>
  readonly contentType: string
  readonly answered: (labels: { readonly method: string; readonly route: string; readonly status: string }, seconds: number) => void
  readonly underWay: (more: number) => void
  readonly refused: (why: string) => void
  /** Tells how many wait whenever the measures are read. */
  readonly watchLine: (length: () => number) => void
  readonly compared: (pairs: number) => void
}

/** Seconds: from an answer out of memory to one that nobody waits for. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Of the process there is one, however many services run in it. */
const processRegistry = (() => {
  let made: Registry | null = null
  return (): Registry => {
    if (made === null) {
      made = new Registry()
      collectDefaultMetrics({ register: made })
    }
    return made
  }
})()

/** Reads the store when it is asked: nothing is counted per scrape that is not kept anyway. A store in trouble leaves its measures out. */
const watchStore = (register: Registry, store: Store): void => {
  const registers = [register]
  const resources = new Gauge({
    name: 'hearsay_resources',
    help: 'Current resources by type and status; none while they are counted for the first time.',
    labelNames: ['type', 'status'],
    registers,
    collect: async () => {
      const counts = await store.counts().catch(() => null)
      resources.reset()
      for (const { type, status, count } of counts ?? []) resources.set({ type, status }, count)
    },
  })
  const seconds = new Counter({
    name: 'hearsay_database_seconds_total',
    help: 'Seconds in which statements of the database held the thread.',
    registers,
    collect: () => {
      seconds.reset()
      seconds.inc(store.spent().seconds)
    },
  })
  const calls = new Counter({
    name: 'hearsay_database_calls_total',
    help: 'Calls of the database.',
    registers,
    collect: () => {
      calls.reset()
      calls.inc(store.spent().calls)
    },
  })
}

/** The measures of one service. */
export const metricsOf = (store: Store): Metrics => {
  const register = new Registry()
  const registers = [register]
  const latency = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Seconds from the head of a request to the end of its answer, by method, route and class of status; without streams of events, which last as long as they are followed.',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers,
  })
  const underWay = new Gauge({ name: 'http_requests_under_way', help: 'Requests that are not answered yet.', registers })
  const refused = new Counter({
    name: 'http_requests_refused_total',
    help: 'Requests refused with 503 unread, by why: the service is late, full or stopping.',
    labelNames: ['why'],
    registers,
  })
  let inLine = (): number => 0
  const waiting: Gauge = new Gauge({
    name: 'http_requests_waiting',
    help: 'Requests that were read and are not begun yet: the queue.',
    registers,
    collect: (): void => waiting.set(inLine()),
  })
  const compared = new Counter({ name: 'hearsay_comparisons_total', help: 'Pairs of claims that were compared for an answer.', registers })
  watchStore(register, store)
  return {
    text: async () => `${await register.metrics()}\n${await processRegistry().metrics()}`,
    contentType: register.contentType,
    answered: (labels, time) => latency.observe(labels, time),
    underWay: (more) => underWay.inc(more),
    refused: (why) => refused.inc({ why }),
    watchLine: (length) => {
      inLine = length
    },
    compared: (pairs) => compared.inc(pairs),
  }
}
