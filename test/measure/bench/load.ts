/** A load, as a process of its own: autocannon with connections that are kept, told by a file; the figures as JSON. */
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import type { z } from 'zod'
import { Load, type Loaded } from './orders.js'

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0

const run = async ({ url, requests, connections, seconds, rate, once, mayRefuse }: z.output<typeof Load>): Promise<Loaded> => {
  let next = 0
  const times: number[] = []
  let [failed, refused, bytes] = [0, 0, 0]
  const limits = {
    ...(rate === undefined ? {} : { overallRate: Math.max(connections, Math.round(rate)) }),
    ...(once ? { maxOverallRequests: requests.length } : {}),
  }
  const began = performance.now()
  let ended = began
  const options: autocannon.Options = {
    url,
    connections: Math.min(connections, requests.length),
    duration: seconds,
    timeout: 60,
    ...limits,
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
  const { errors, latency } = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(options, (error: unknown, result) => (error ? reject(error) : resolve(result)))
    instance.on('response', (_client, status, size, time) => {
      ended = performance.now()
      if (mayRefuse && status === 503) {
        refused += 1
        return
      }
      bytes += size
      times.push(time)
      if (status !== 304 && (status < 200 || status > 299)) failed += 1
    })
  })
  const sorted = times.sort((a, b) => a - b)
  return {
    answered: times.length,
    failed: failed + errors,
    refused,
    perSecond: (times.length * 1_000) / Math.max(1, ended - began),
    p50: quantile(sorted, 0.5),
    // At a set rate what waited to be sent counts too, as autocannon corrects for it.
    p99: rate === undefined || mayRefuse ? quantile(sorted, 0.99) : Math.max(latency.p99, quantile(sorted, 0.99)),
    bytesEach: bytes / Math.max(1, times.length),
  }
}

console.log(JSON.stringify(await run(Load.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))))))
