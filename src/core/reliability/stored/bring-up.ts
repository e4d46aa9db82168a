/** Brings a full estimate up to date: the questions that a change touches are settled anew and their rows replaced, all else stays. */
import { distinct, groupBy } from '../../values/order.js'
import { estimateOf } from './evidence.js'
import { type HeldSource, settleHeld } from './held.js'
import { blankProfile, type Estimated, type Profile } from './profile.js'
import type { StoredNetwork } from './stored-network.js'

/** From this probability on two sources that depend on one another are one voice. */
const oneVoiceFrom = 0.5

/** Before anything is known of any source. */
const beforehand = { prior: 0.75, strength: 4 }

const startOf = ({ profiles }: Estimated): NonNullable<Profile['start']> =>
  [...profiles.values()].find(({ start }) => start)?.start ?? beforehand

/** What is held fixed of a source: its accuracy as it was estimated, and the least source that it is one voice with. */
const heldIn = ({ profiles }: Estimated, { prior }: NonNullable<Profile['start']>) => {
  const known = new Map<string, HeldSource>()
  return (source: string): HeldSource => {
    const held = known.get(source)
    if (held) return held
    const profile = profiles.get(source)
    const kin = (profile?.dependence ?? []).filter(({ probability }) => probability >= oneVoiceFrom).map((one) => one.source)
    const made = {
      accuracy: (profile && estimateOf(profile)?.mean) ?? profile?.start?.prior ?? prior,
      voice: distinct([source, ...kin])[0] ?? source,
    }
    known.set(source, made)
    return made
  }
}

/** The claims of each question of an estimate. */
export const claimsByQuestion = ({ questionOf }: Estimated): Map<string, string[]> => {
  const claims = new Map<string, string[]>()
  for (const [claim, question] of questionOf) {
    const held = claims.get(question)
    if (held) held.push(claim)
    else claims.set(question, [claim])
  }
  return claims
}

/**
 * The questions that the claims touch, among those as they were and as they are now: whatever shares a claim with one that is touched is
 * touched too.
 */
const touchedQuestions = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  claims: ReadonlySet<string>,
): { old: Set<string>; now: Set<string> } => {
  const [old, now] = [new Set<string>(), new Set<string>()]
  const known = [...after].map(([claim, question]) => ({ claim, question, was: before.get(claim) }))
  for (const claim of claims)
    for (const [from, into] of [[before, old] as const, [after, now] as const]) if (from.has(claim)) into.add(from.get(claim) ?? '')
  for (let size = -1; size !== old.size + now.size; ) {
    size = old.size + now.size
    for (const { question, was } of known) {
      if (!now.has(question) && (was === undefined || !old.has(was))) continue
      now.add(question)
      if (was !== undefined) old.add(was)
    }
  }
  return { old, now }
}

/**
 * The estimate with the questions of the touched claims as they stand in `nearby`, the network of these claims and all that is near them.
 * Questions that `nearby` does not know keep their rows.
 */
export const broughtUp = (estimated: Estimated, nearby: StoredNetwork, claims: ReadonlySet<string>): Estimated => {
  const { old, now } = touchedQuestions(estimated.questionOf, nearby.questionOf, claims)
  const start = startOf(estimated)
  const said = nearby.said.filter(({ question }) => now.has(question))
  const rows = groupBy(settleHeld(said, nearby.knowledge, heldIn(estimated, start)), ({ source }) => source)
  const unresolved = groupBy(
    nearby.unresolved.filter(({ question }) => now.has(question)),
    ({ source }) => source,
  )
  const isStale = ({ question }: { readonly question: string }): boolean => old.has(question)
  const profiles = new Map(estimated.profiles)
  for (const [source, profile] of estimated.profiles) {
    if (!profile.rows.some(isStale) && !profile.unresolved.some(isStale)) continue
    profiles.set(source, {
      ...profile,
      rows: profile.rows.filter((row) => !isStale(row)),
      unresolved: profile.unresolved.filter((one) => !isStale(one)),
    })
  }
  for (const source of new Set([...rows.keys(), ...unresolved.keys()])) {
    const profile = profiles.get(source) ?? blankProfile
    profiles.set(source, {
      ...profile,
      start: profile.start ?? start,
      rows: [...profile.rows, ...(rows.get(source) ?? [])],
      unresolved: [...profile.unresolved, ...(unresolved.get(source) ?? [])],
    })
  }
  const kept = [...estimated.questionOf].filter(([, question]) => !old.has(question))
  const fresh = [...nearby.questionOf].filter(([, question]) => now.has(question))
  return { ...estimated, profiles, questionOf: new Map([...kept, ...fresh]), isCut: estimated.isCut || nearby.isCut }
}
