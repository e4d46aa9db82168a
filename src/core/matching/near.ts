/** Which claims that were found by their text alone are worth a place on a claim's page. */
import type { Claim } from '../claims/claim.js'
import type { Outcome } from '../comparison/dimension.js'
import type { Ruling } from '../comparison/ruling.js'
import { distinct } from '../values/order.js'
import { type Query, readQuery } from './query.js'
import { subjectWords } from './words.js'

/** So many claims are sought by their text beside those that are found by what they measure. */
export const mostNear = 50

/** A text is near from this score on. */
const nearFrom = 0.5

/** A claim as a query: its text, and what it is about. */
export const queryOfClaim = (claim: Claim): Query => {
  const query = readQuery(claim.text)
  return { ...query, sought: distinct([...query.sought, ...subjectWords(claim)]) }
}

/** Table: what a measure that is worded differently must be for the pair to be shown; where it is not known, the texts must be near. */
const shown: Readonly<Record<Outcome, 'always' | 'where near' | 'never'>> = {
  same: 'always',
  narrower: 'always',
  broader: 'always',
  overlaps: 'always',
  unknown: 'where near',
  disjoint: 'never',
  different: 'never',
}

/** Whether a pair that has met by its texts alone bears on one another: what has nothing in common is left out. */
export const bearsOn = ({ facts, rule }: Ruling, score: number): boolean => {
  const { measure } = facts.outcomes
  if (shown[measure] !== 'where near') return shown[measure] === 'always'
  return rule.relation !== 'not_comparable' && score >= nearFrom
}
