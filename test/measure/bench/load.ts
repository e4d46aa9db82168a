/**
 * A load, as a process of its own, told by a file; the figures as JSON. As many requests as are answered: autocannon. Requests at a rate come
 * when they come, as those of many clients do, whether or not those before them are answered, and are measured from then on.
 */
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import autocannon from 'autocannon'
import type { z } from 'zod'
import { Load, type Loaded } from './orders.js'
import { drawsOf } from './world/draws.js'

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0

type Order = z.output<typeof Load>

const told = (times: readonly number[], since: number, counts: Pick<Loaded, 'failed' | 'refused'> & { readonly bytes: number }): Loaded => {
  const sorted = [...times].sort((a, b) => a - b)
  return {
    answered: times.length,
    failed: counts.failed,
    refused: counts.refused,
    perSecond: (times.length * 1_000) / Math.max(1, since),
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    bytesEach: counts.bytes / Math.max(1, times.length),
  }
}

const isRight = (status: number): boolean => status === 304 || (status >= 200 && status <= 299)

const ask = (
  agent: Agent,
  url: string,
  { method, path, body, headers }: Order['requests'][number],
): Promise<{ status: number; size: number }> =>
  new Promise((resolve) => {
    const sent = request(url + path, { agent, method, headers }, (answer) => {
      let size = 0
      answer.on('data', (part: Buffer) => {
        size += part.length
      })
      answer.on('close', () => resolve({ status: answer.statusCode ?? 0, size }))
    })
    sent.on('error', () => resolve({ status: 0, size: 0 })).end(body)
  })

/** Requests that come independently of each other, so many a second on average (Poisson). */
const atRate = async ({ url, requests, connections, seconds, once, mayRefuse }: Order, rate: number): Promise<Loaded> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const draw = drawsOf(1)
  const times: number[] = []
  const counts = { failed: 0, refused: 0, bytes: 0 }
  const under: Promise<void>[] = []
  const began = performance.now()
  const one = async (nth: number, due: number): Promise<void> => {
    const asked = requests[nth % requests.length]
    if (!asked) return
    const { status, size } = await ask(agent, url, asked)
    if (mayRefuse && status === 503) counts.refused += 1
    else {
      counts.bytes += size
      counts.failed += isRight(status) ? 0 : 1
      times.push(performance.now() - due)
    }
  }
  let due = began
  for (let nth = 0; due < began + 1_000 * seconds && !(once && nth >= requests.length); nth += 1) {
    under.push(one(nth, due))
    due += (-Math.log(1 - draw(nth)) * 1_000) / rate
    await setTimeout(Math.max(0, due - performance.now()))
  }
  await Promise.all(under)
  agent.destroy()
  return told(times, performance.now() - began, counts)
}

const asFastAsAnswered = async ({ url, requests, connections, seconds, once }: Order): Promise<Loaded> => {
  let next = 0
  const times: number[] = []
  let [failed, bytes] = [0, 0]
  const began = performance.now()
  let ended = began
  const options: autocannon.Options = {
    url,
    connections: Math.min(connections, requests.length),
    duration: seconds,
    timeout: 60,
    ...(once ? { maxOverallRequests: requests.length } : {}),
    requests: [
      {
        setupRequest: (request) => {
          const { method, path, body, headers } = requests[next % requests.length] ?? { method: 'GET', path: '/', headers: {} }
          next += 1
          return { ...request, method, path, body, headers: { ...request.headers, ...headers } }
        },
      },
    ],
  }
  const { errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(options, (error: unknown, result) => (error ? reject(error) : resolve(result)))
    instance.on('response', (_client, status, size, time) => {
      ended = performance.now()
      bytes += size
      times.push(time)
      if (!isRight(status)) failed += 1
    })
  })
  return told(times, ended - began, { failed: failed + errors, refused: 0, bytes })
}

const order = Load.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')))
console.log(JSON.stringify(await (order.rate === undefined ? asFastAsAnswered(order) : atRate(order, order.rate))))
