/** The settings: the only reader of the environment. */
import { isIP } from 'node:net'
import { z } from 'zod'

export interface Config {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly logLevel: string
  readonly keepText: boolean
  /** Milliseconds. */
  readonly longestWait: number
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
  HEARSAY_KEEP_TEXT: z.enum(['true', 'false'], 'must be true or false').default('true'),
  HEARSAY_LONGEST_WAIT: z
    .string()
    .regex(/^\d{1,6}$/u, 'must be a number of milliseconds; 0 refuses nobody')
    .transform(Number)
    .default(1_000),
}

/** Reads the settings from the environment. Throws BadSetting. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>> = process.env): Config => {
  const result = z.object(settings).safeParse(environment)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new BadSetting(`${issue?.path.join('.') ?? 'A setting'} ${issue?.message ?? 'is wrong'}.`)
  }
  const { HEARSAY_HOST, HEARSAY_PORT, HEARSAY_DATABASE, HEARSAY_LOG_LEVEL, HEARSAY_KEEP_TEXT, HEARSAY_LONGEST_WAIT } = result.data
  return {
    host: HEARSAY_HOST,
    port: HEARSAY_PORT,
    database: HEARSAY_DATABASE,
    logLevel: HEARSAY_LOG_LEVEL,
    keepText: HEARSAY_KEEP_TEXT === 'true',
    longestWait: HEARSAY_LONGEST_WAIT,
  }
}
