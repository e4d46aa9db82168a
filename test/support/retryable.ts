/** Table: every POST that writes and takes an Idempotency-Key, with a body for it and another one. */
import { aClaim, aConcept, aDocument, aJudgement, aSource, asserted, type Body } from './app.js'

/** Ids of what is there already. */
export interface Standing {
  readonly source: string
  readonly document: string
  readonly claim: string
  readonly other: string
}

export interface RetryableRow {
  /** As the OpenAPI document has it. */
  readonly path: string
  readonly address: (standing: Standing) => string
  /** A body that no other call of this gives, by its mark. */
  readonly body: (standing: Standing, mark: string) => Body
  /** What the first answer is. */
  readonly status: number
  /** Whether it takes a body at all. */
  readonly takesBody?: false
}

export const retryableRows: readonly RetryableRow[] = [
  { path: '/v1/sources', address: () => '/v1/sources', body: (_, mark) => aSource(`Source ${mark}`), status: 201 },
  {
    path: '/v1/documents',
    address: () => '/v1/documents',
    body: ({ source }, mark) =>
      aDocument(source, { title: `Title ${mark}`, text: `In October 2025 police counted 21,602 cases, ${mark}.` }),
    status: 201,
  },
  { path: '/v1/concepts', address: () => '/v1/concepts', body: (_, mark) => aConcept(`concept-${mark}`), status: 201 },
  {
    path: '/v1/claims',
    address: () => '/v1/claims',
    body: ({ document }, mark) => aClaim(`Claim ${mark}`, { assertions: [asserted(document)] }),
    status: 201,
  },
  {
    path: '/v1/assertions',
    address: () => '/v1/assertions',
    body: ({ claim, document }, mark) => ({
      claimId: claim,
      ...asserted(document, { chain: [{ name: `Ada ${mark}`, relation: 'quotes' }] }),
    }),
    status: 201,
  },
  {
    path: '/v1/judgements',
    address: () => '/v1/judgements',
    body: ({ claim, other }, mark) => aJudgement(claim, other, { rationale: `Because of ${mark}.` }),
    status: 201,
  },
  {
    path: '/v1/documents/{id}/readings',
    address: ({ document }) => `/v1/documents/${document}/readings`,
    body: () => ({}),
    status: 200,
    takesBody: false,
  },
]
