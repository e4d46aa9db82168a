/** Table: the problems (RFC 9457) that the service answers with: code, status, title, and what to do. */
import type { FailureCode, FailureDetail } from '../workflows/failure.js'

/** Beside the failures what is met before any workflow, and what none foresees. */
export type ProblemCode = FailureCode | 'method-not-allowed' | 'too-slow' | 'fault'

export interface ProblemRow {
  readonly status: number
  readonly title: string
  readonly says: string
}

export const problemTable: Readonly<Record<ProblemCode, ProblemRow>> = {
  malformed: { status: 400, title: 'Malformed request', says: 'The request is no valid HTTP or its body no valid JSON in UTF-8.' },
  unauthenticated: { status: 401, title: 'Unauthenticated', says: 'Send a key that is valid: `Authorization: Bearer hsy_…`.' },
  forbidden: {
    status: 403,
    title: 'Forbidden',
    says: 'The key lacks the scope that this takes; or there are no keys, and the request is to another host than a loopback one.',
  },
  'not-found': { status: 404, title: 'Not found', says: 'Nothing is stored under this address.' },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    says: 'There is something under this address, but it does not take this method: `Allow` names those that it takes.',
  },
  'too-slow': {
    status: 408,
    title: 'Too slow',
    says: 'The head of a request must come within 15 seconds, its body within 30: send it again, faster or in parts.',
  },
  conflict: { status: 409, title: 'Conflict', says: 'The request contradicts what is stored, such as a key that is taken.' },
  erased: {
    status: 410,
    title: 'Erased',
    says: 'What was recorded here was erased for good; `erasedAt` and `reason` say when and why.',
  },
  stale: { status: 412, title: 'Stale', says: 'The resource has been revised since it was read: read it again and decide anew.' },
  'too-large': { status: 413, title: 'Too large', says: 'The body or a line is larger than the service takes: 4 MB.' },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    says: 'The body must be application/json, for a PATCH also application/merge-patch+json, for an import application/x-ndjson.',
  },
  invalid: {
    status: 422,
    title: 'Invalid',
    says: 'The request is well formed, but a field or parameter is wrong; `errors` points to each.',
  },
  'unknown-reference': { status: 422, title: 'Unknown reference', says: 'The body points at an id that is not stored.' },
  'passage-not-found': {
    status: 422,
    title: 'Passage not found',
    says: 'The passage does not stand in the text that is held of the document.',
  },
  'chain-mismatch': { status: 422, title: 'Chain mismatch', says: 'The end of the chain does not fit its hops.' },
  'idempotency-mismatch': {
    status: 422,
    title: 'Idempotency mismatch',
    says: 'The Idempotency-Key was used for a request with another body: use a new key for each request.',
  },
  'statement-required': { status: 422, title: 'Statement required', says: 'No statement could be read from the text: give it.' },
  'precondition-required': {
    status: 428,
    title: 'Precondition required',
    says: 'A PATCH needs If-Match with the entity tag that was read.',
  },
  'rate-limited': {
    status: 429,
    title: 'Rate limited',
    says: 'Too many requests in this minute, from this key or this address: `Retry-After` says when to try again.',
  },
  fault: { status: 500, title: 'Fault', says: 'The service is at fault; the log has the detail under the request id.' },
  unavailable: { status: 503, title: 'Unavailable', says: 'The service or its database cannot answer now: try again later.' },
}

/** The body of a problem answer. */
export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  /** By which the log tells of the request; the header X-Request-Id repeats it. Lines of an import share that of their request. */
  readonly requestId?: string
  readonly errors?: FailureDetail[]
  /** Of what was erased: when, and why. */
  readonly erasedAt?: string
  readonly reason?: string | null
}

/** Puts a problem together; `instance` is the path of the request. */
export const problemOf = (code: ProblemCode, detail: string, instance: string, errors: readonly FailureDetail[] = []): ProblemBody => {
  const { status, title } = problemTable[code]
  return { type: `/problems/${code}`, title, status, detail, instance, ...(errors.length ? { errors: [...errors] } : {}) }
}
