/** The settings: the only reader of the environment. */
import { isIP } from 'node:net'
import { z } from 'zod'

export interface Config {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly logLevel: string
  readonly keepText: boolean
  /** The last change of a state whose sources are estimated. */
  readonly estimateUpTo: number
  /** Whether webhooks may lead to private hosts, and by plain http. */
  readonly webhookPrivate: boolean
  /** Milliseconds. */
  readonly longestWait: number
  readonly guards: {
    readonly isPublic: boolean
    readonly rateLimit: number | 'off' | null
    readonly trustProxy: readonly string[]
    readonly corsOrigins: readonly string[]
    readonly isTls: boolean
  }
}

/** A setting that cannot be used: one line that names it and the mend. */
export class BadSetting extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BadSetting'
  }
}

const isHost = (text: string): boolean => isIP(text) > 0 || /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/iu.test(text)

/** Whether only this machine can reach a host to listen on. */
export const isLoopback = (host: string): boolean => host === '::1' || /^(localhost|127(\.\d{1,3}){3})$/iu.test(host)

/** "10.0.0.0/8", "::1" */
const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/')
  const most = isIP(address) === 6 ? 128 : 32
  return isIP(address) > 0 && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= most))
}

/** Exactly as a browser sends it. */
const isOrigin = (text: string): boolean => /^https?:\/\/[^*]+$/u.test(text) && URL.canParse(text) && new URL(text).origin === text

const listOf = (fits: (text: string) => boolean, mend: string) =>
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(fits), mend)

const flag = z.enum(['true', 'false'], 'must be true or false')

const settings = {
  HEARSAY_HOST: z
    .string()
    .refine(isHost, 'must be an address or a host name to listen on, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  HEARSAY_PORT: z
    .string()
    .regex(/^\d{1,5}$/u, 'must be a number from 0 to 65535; 0 picks a free port')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535; 0 picks a free port')
    .default(3000),
  HEARSAY_DATABASE: z
    .string()
    .min(1, 'must be a file path or :memory:')
    .refine((text) => !/^\w+:\/\//u.test(text), 'must be a file path or :memory:; this version has no other engine')
    .default('hearsay.db'),
  HEARSAY_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'must be one of fatal, error, warn, info, debug, trace, silent')
    .default('info'),
  HEARSAY_LONGEST_WAIT: z
    .string()
    .regex(/^\d{1,6}$/u, 'must be a number of milliseconds; 0 refuses nobody')
    .transform(Number)
    .default(1_000),
  HEARSAY_KEEP_TEXT: flag.default('true'),
  HEARSAY_ESTIMATE_UP_TO: z
    .string()
    .regex(/^\d{1,12}$/u, 'must be a number of changes; 0 estimates nobody')
    .transform(Number)
    .default(1_000_000),
  HEARSAY_WEBHOOK_PRIVATE: flag.default('false'),
  HEARSAY_RATE_LIMIT: z
    .string()
    .regex(/^(off|[1-9]\d{0,6})$/u, 'must be off, or how many requests a minute a caller has, such as 6000')
    .transform((text) => (text === 'off' ? text : Number(text)))
    .optional(),
  HEARSAY_TRUST_PROXY: listOf(
    isNetwork,
    'must be addresses or networks of proxies, parted by commas, such as 10.0.0.0/8,127.0.0.1',
  ).default([]),
  HEARSAY_CORS_ORIGINS: listOf(isOrigin, 'must be origins, parted by commas, such as https://news.example; none takes *').default([]),
  HEARSAY_TLS: flag.default('false'),
}

/** Reads the settings from the environment. Throws BadSetting. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>> = process.env): Config => {
  const result = z.object(settings).safeParse(environment)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new BadSetting(`${issue?.path.join('.') ?? 'A setting'} ${issue?.message ?? 'is wrong'}.`)
  }
  const { HEARSAY_HOST, HEARSAY_PORT, HEARSAY_DATABASE, HEARSAY_LOG_LEVEL, HEARSAY_KEEP_TEXT, ...more } = result.data
  return {
    host: HEARSAY_HOST,
    port: HEARSAY_PORT,
    database: HEARSAY_DATABASE,
    logLevel: HEARSAY_LOG_LEVEL,
    keepText: HEARSAY_KEEP_TEXT === 'true',
    estimateUpTo: more.HEARSAY_ESTIMATE_UP_TO,
    webhookPrivate: more.HEARSAY_WEBHOOK_PRIVATE === 'true',
    longestWait: more.HEARSAY_LONGEST_WAIT,
    guards: {
      isPublic: !isLoopback(HEARSAY_HOST),
      rateLimit: more.HEARSAY_RATE_LIMIT ?? null,
      trustProxy: more.HEARSAY_TRUST_PROXY,
      corsOrigins: more.HEARSAY_CORS_ORIGINS,
      isTls: more.HEARSAY_TLS === 'true',
    },
  }
}
