/** Changes for tests of the store, named by labels: `source('alpha')` is the first revision of the source alpha. */
import { completeAssertion, type NewAssertion } from '../../src/core/claims/assertion.js'
import { completeClaim, type NewClaim } from '../../src/core/claims/claim.js'
import type { NewStatement } from '../../src/core/claims/statement.js'
import { completeJudgement, type NewJudgement } from '../../src/core/comparison/judgement.js'
import { completeConcept, type NewConcept } from '../../src/core/concepts/schema.js'
import { contentHashOf } from '../../src/core/documents/content-hash.js'
import { completeDocument, type DocumentText, type NewDocument } from '../../src/core/documents/schema.js'
import { completeSource, type NewSource } from '../../src/core/sources/schema.js'
import { contentId } from '../../src/core/values/canonical.js'
import type { Change, Occasion } from '../../src/store/changes.js'

export interface Version {
  readonly revision?: number
  readonly status?: string
}

const version = ({ revision = 1, status = 'accepted' }: Version) => ({ revision, status })

export const sourceId = (label: string): string => contentId('src', label)
export const documentId = (label: string): string => contentId('doc', label)
export const claimId = (label: string): string => contentId('clm', label)
export const assertionId = (label: string): string => contentId('ast', label)
export const judgementId = (label: string): string => contentId('jdg', label)

export const source = (label: string, more: Partial<NewSource> = {}, at: Version = {}): Change => ({
  type: 'source',
  id: sourceId(label),
  ...version(at),
  body: completeSource({ name: label, kind: 'independent_outlet', ...more }),
})

export const document = (
  label: string,
  of: string,
  more: Partial<NewDocument> & { readonly hash?: string } = {},
  at: Version = {},
  text?: DocumentText,
): Change => {
  const { hash = text?.text == null ? '0'.repeat(64) : contentHashOf({ sourceId: sourceId(of), text: text.text }), ...fields } = more
  const body = completeDocument({ sourceId: sourceId(of), text: text?.text, ...fields }, hash)
  return { type: 'document', id: documentId(label), ...version(at), body, ...(text ? { text } : {}) }
}

export const claim = (
  label: string,
  statement: Partial<NewStatement> = {},
  more: Partial<Omit<NewClaim, 'statement'>> = {},
  at: Version = {},
): Change => ({
  type: 'claim',
  id: claimId(label),
  ...version(at),
  body: completeClaim(
    { text: label, ...more },
    {
      type: 'quantity',
      measure: 'awol cases',
      place: 'ukraine',
      period: '2025-10',
      accumulation: 'flow',
      quantity: { value: 21_602, unit: 'case' },
      ...statement,
    },
  ),
})

export const assertion = (label: string, of: string, within: string, more: Partial<NewAssertion> = {}, at: Version = {}): Change => ({
  type: 'assertion',
  id: assertionId(label),
  ...version(at),
  body: completeAssertion({ claimId: claimId(of), documentId: documentId(within), end: 'first_hand', ...more }),
})

/** A chain of one hop to a registered source. */
export const cites = (label: string): Partial<NewAssertion> => ({ chain: [{ sourceId: sourceId(label), relation: 'cites' }] })

export const judgement = (
  label: string,
  left: string,
  right: string | null,
  more: Partial<NewJudgement> = {},
  at: Version = {},
): Change => ({
  type: 'judgement',
  id: judgementId(label),
  ...version(at),
  body: completeJudgement({
    on: right === null ? 'claim' : 'relation',
    left: claimId(left),
    right: right === null ? null : claimId(right),
    value: right === null ? 'holds' : 'agrees',
    rationale: label,
    ...more,
  }),
})

export const concept = (key: string, more: Partial<NewConcept> = {}, at: Version = {}): Change => ({
  type: 'concept',
  id: key,
  ...version(at),
  body: completeConcept({ key, label: key, kind: 'measure', ...more }),
})

/** 22 November 2026, at this second after nine. */
export const second = (number: number): string => new Date(Date.UTC(2026, 10, 22, 9, 0, number)).toISOString()

export const occasion = (number: number, more: Partial<Occasion> = {}): Occasion => ({
  now: second(number),
  by: null,
  reason: null,
  ...more,
})
