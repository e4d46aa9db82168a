/** What a source's rows add up to: the counted evidence, and the estimate with what each claim adds to it. */
import { intervalLevel, type SourceEstimate } from '../method.js'
import { estimateOfShare } from '../share-estimate.js'
import { betaEstimate } from './beta-estimate.js'
import type { Profile, Row } from './profile.js'

export interface Estimate extends SourceEstimate {
  readonly level: number
}

export interface Evidence {
  /** For how many fully known claims the record counts. */
  readonly effective: number
  readonly corroborated: number
  readonly contradicted: number
  readonly unresolved: number
}

/** What the evidence of a claim comes to: what is settled; else where some agree and some do not, what is more probable. */
export const standingOf = ({ agreeing, conflicting, right, isSettled }: Row): 'corroborated' | 'contradicted' => {
  if (!isSettled && conflicting === 0) return 'corroborated'
  if (!isSettled && agreeing === 0) return 'contradicted'
  return right >= 0.5 ? 'corroborated' : 'contradicted'
}

/** Counts rows, and what is unresolved beside them. */
export const evidenceOf = (rows: readonly Row[], unresolved: number): Evidence => {
  const contradicted = rows.filter((row) => standingOf(row) === 'contradicted').length
  return {
    effective: rows.reduce((sum, { weight }) => sum + weight, 0),
    corroborated: rows.length - contradicted,
    contradicted,
    unresolved,
  }
}

/**
 * The estimate of a source from its rows alone; null where nothing is known. Of a method that does not tell claim by claim it is its own, for
 * a part of the rows the share that it holds for right.
 */
export const estimateFrom = ({ start, estimate, rows }: Profile, chosen: readonly Row[] = rows): Estimate | null => {
  if (chosen.length === 0) return null
  if (!start) {
    const share = chosen.reduce((sum, row) => sum + row.right, 0) / chosen.length
    return estimate && { ...(chosen.length === rows.length ? estimate : estimateOfShare(share, chosen.length)), level: intervalLevel }
  }
  const { effective } = evidenceOf(chosen, 0)
  if (effective <= 0) return null
  const right = start.prior * start.strength + chosen.reduce((sum, row) => sum + row.weight * row.right, 0)
  const total = start.strength + effective
  return { ...betaEstimate(right, total - right), level: intervalLevel }
}

/** Worked out once for each profile: a cache that can be dropped. */
const kept = new WeakMap<Profile, Estimate | null>()

/** The estimate of a source from all its rows. */
export const estimateOf = (profile: Profile): Estimate | null => {
  const held = kept.get(profile)
  if (held !== undefined) return held
  const made = estimateFrom(profile)
  kept.set(profile, made)
  return made
}

export interface Effect {
  readonly row: Row
  readonly effect: number
}

/** By how much each row moves the estimate from its prior, the strongest first: the effects add up to the whole shift. */
export const effectsOf = ({ start }: Profile, rows: readonly Row[]): Effect[] => {
  if (!start) return []
  const total = start.strength + rows.reduce((sum, { weight }) => sum + weight, 0)
  return rows
    .filter(({ weight }) => weight > 0)
    .map((row) => ({ row, effect: (row.weight * (row.right - start.prior)) / total }))
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.row.claimId < b.row.claimId ? -1 : a.row.claimId > b.row.claimId ? 1 : 0))
}
