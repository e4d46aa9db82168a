/** Failures: a closed list of what a caller can do wrong or meet. All else is a fault. */

export type FailureCode =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'erased'
  | 'stale'
  | 'too-large'
  | 'unsupported-media-type'
  | 'invalid'
  | 'unknown-reference'
  | 'passage-not-found'
  | 'chain-mismatch'
  | 'idempotency-mismatch'
  | 'statement-required'
  | 'precondition-required'
  | 'rate-limited'
  | 'unavailable'

export interface FailureDetail {
  readonly pointer?: string
  readonly parameter?: string
  readonly detail: string
}

/** Thrown by a workflow; http turns it into a problem, an import into a failed line. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly errors: readonly FailureDetail[]

  constructor(code: FailureCode, detail: string, errors: readonly FailureDetail[] = []) {
    super(detail)
    this.name = 'Failure'
    this.code = code
    this.errors = errors
  }
}

/** Fails as `invalid` where there are findings. */
export const refuse = (findings: readonly FailureDetail[], code: FailureCode = 'invalid'): void => {
  const [first] = findings
  if (first) throw new Failure(code, findings.length === 1 ? first.detail : `${findings.length} fields are wrong.`, findings)
}

/** What was asked for was erased: when, and why as far as that may be told. */
export class ErasedFailure extends Failure {
  readonly erasedAt: string
  readonly reason: string | null

  constructor(id: string, erasedAt: string, reason: string | null) {
    super('erased', `${id} was erased on ${erasedAt.slice(0, 10)}${reason === null ? '' : `: ${reason}`}.`)
    this.name = 'ErasedFailure'
    this.erasedAt = erasedAt
    this.reason = reason
  }
}
