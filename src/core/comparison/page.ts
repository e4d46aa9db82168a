/** A claim's page: the order within groups, and which pairs must be traced before the groups can be told. */
import type { Claim } from '../claims/claim.js'
import { readPeriod } from '../values/period.js'
import { daySpan } from '../values/period-relation.js'
import type { Certainty, Verdict } from './compare.js'

/** A candidate compared, before it is known what it rests on. */
export interface ComparedClaim {
  readonly claim: Claim
  readonly verdict: Verdict
}

const certaintyOrder: Readonly<Record<Certainty, number>> = { stated: 0, implied: 1, uncertain: 2 }

const lastDay = ({ statement }: Claim): number => {
  const period = statement.period === null ? null : readPeriod(statement.period)
  return period ? daySpan(period).last : Number.NEGATIVE_INFINITY
}

/** Most certain first, then the latest period, then id. */
export const inPageOrder = (a: ComparedClaim, b: ComparedClaim): number => {
  const byCertainty = certaintyOrder[a.verdict.certainty] - certaintyOrder[b.verdict.certainty]
  if (byCertainty !== 0) return byCertainty
  const [one, other] = [lastDay(a.claim), lastDay(b.claim)]
  if (one !== other) return one > other ? -1 : 1
  return a.claim.id < b.claim.id ? -1 : 1
}
