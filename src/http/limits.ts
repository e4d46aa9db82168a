/** Table: what one request may take: bytes and seconds. What it costs beside others stands in costs.ts, how slow it may be in timeouts.ts. */

/** No body may have more bytes, but an import, which is a stream of lines. */
export const longestBody = 4_000_000

/** Characters of a path and its query. */
export const longestAddress = 8_000

/** Characters of one part of a path. */
export const longestParameter = 500

export interface Limits {
  /** Bytes of a body. */
  readonly body: number
  /** Milliseconds until a request that still waits is answered with 503; 0 for no such limit. */
  readonly patience: number
}

const usual: Limits = { body: longestBody, patience: 0 }

/** By operationId; an operation without a row has the usual limits. */
export const limitsTable: Readonly<Record<string, Partial<Limits>>> = {
  // Two drafts, a status with its reason, or nothing at all: these need no more.
  compare: { body: 1_000_000 },
  reviseAssertion: { body: 100_000 },
  reviseJudgement: { body: 100_000 },
  readDocument: { body: 10_000 },
  // It waits for the estimate of all sources.
  getSourceReliability: { patience: 60_000 },
}

/** The limits of an operation. */
export const limitsOf = (operationId: string | undefined): Limits => ({ ...usual, ...limitsTable[operationId ?? ''] })
