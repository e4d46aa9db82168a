/** What the processes of a measurement tell each other. */
import { z } from 'zod'

export const Load = z.strictObject({
  url: z.string(),
  requests: z.array(
    z.strictObject({
      method: z.enum(['GET', 'POST']).default('GET'),
      path: z.string(),
      body: z.string().optional(),
      headers: z.record(z.string(), z.string()).default({}),
    }),
  ),
  connections: z.number(),
  seconds: z.number(),
  /** Requests a second over all connections; without it as many as are answered. */
  rate: z.number().optional(),
  /** Each request is sent once at most. */
  once: z.boolean().default(false),
  /** A service that has too much to do may refuse with 503: counted apart, and no latency. */
  mayRefuse: z.boolean().default(false),
})
export type Load = z.input<typeof Load>

export const Loaded = z.strictObject({
  answered: z.number(),
  /** Answers that are neither 2xx nor 304, and requests without one. */
  failed: z.number(),
  refused: z.number(),
  perSecond: z.number(),
  /** Milliseconds. */
  p50: z.number(),
  p99: z.number(),
  bytesEach: z.number(),
})
export type Loaded = z.infer<typeof Loaded>

export const PeerOrder = z.strictObject({
  database: z.string(),
  /** Answers of the service. */
  bodies: z.array(z.strictObject({ body: z.string(), etag: z.string() })),
  /** Claims whose pages are read. */
  claims: z.array(z.string()),
})
export type PeerOrder = z.infer<typeof PeerOrder>
