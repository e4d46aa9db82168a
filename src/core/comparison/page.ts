/** A claim's page: the order within groups, and which pairs must be traced before the groups can be told. */
import type { Claim } from '../claims/claim.js'
import { daySpan } from '../values/period-relation.js'
import type { Certainty } from './certainty.js'
import type { Ruling } from './ruling.js'

/** A candidate compared, before it is known what it rests on. */
export interface ComparedClaim {
  readonly claim: Claim
  /** On the claim asked for (left) and this one (right). */
  readonly ruling: Ruling
}

const certaintyOrder: Readonly<Record<Certainty, number>> = { stated: 0, implied: 1, uncertain: 2 }

const lastDay = ({ right: { period } }: Ruling): number => (period ? daySpan(period).last : Number.NEGATIVE_INFINITY)

/** Most certain first, then the latest period, then id. */
export const inPageOrder = (a: ComparedClaim, b: ComparedClaim): number => {
  const byCertainty = certaintyOrder[a.ruling.certainty] - certaintyOrder[b.ruling.certainty]
  if (byCertainty !== 0) return byCertainty
  const [one, other] = [lastDay(a.ruling), lastDay(b.ruling)]
  if (one !== other) return one > other ? -1 : 1
  return a.claim.id < b.claim.id ? -1 : 1
}
