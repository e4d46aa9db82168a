/** What stands between the service and the network. */
export interface Guards {
  /** Whether other machines can reach it: then it takes keys even where there are none. */
  readonly isPublic: boolean
  /** Requests a minute for each key, or each address without one; null for the usual ones, and none where no keys are set up. */
  readonly rateLimit: number | 'off' | null
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: readonly string[]
  /** Origins whose pages may ask. */
  readonly corsOrigins: readonly string[]
  /** Whether it is reached through TLS alone, so that browsers may be told to stay with that. */
  readonly isTls: boolean
}

/** As closed as it is where nothing is set, and reached by this machine alone. */
export const usualGuards: Guards = { isPublic: false, rateLimit: null, trustProxy: [], corsOrigins: [], isTls: false }
