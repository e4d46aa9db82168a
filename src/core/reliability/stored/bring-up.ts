/** Brings a full estimate up to date: the questions that a change touches are settled anew and their rows replaced, all else stays. */
import { distinct, groupBy } from '../../values/order.js'
import { estimateFrom } from './evidence.js'
import { type HeldSource, settleHeld } from './held.js'
import { blankProfile, type Estimated, type Profile, type Row } from './profile.js'
import type { StoredNetwork } from './stored-network.js'

/** From this probability on two sources that depend on one another are one voice. */
const oneVoiceFrom = 0.5

/** Before anything is known of any source. */
const beforehand = { prior: 0.75, strength: 4 }

type Kind = Row['kind']
type Start = NonNullable<Profile['start']>

const kinds: readonly Kind[] = ['says', 'relays']

/** The network by which the start of a source with such rows was fitted. */
const kindOf = (rows: readonly Pick<Row, 'kind'>[]): Kind => (rows.some(({ kind }) => kind === 'says') ? 'says' : 'relays')

/** What a network of the full estimate expects of any source. */
const startOf = ({ profiles }: Estimated, kind: Kind): Start =>
  [...profiles.values()].find(({ start, rows }) => start && rows.length > 0 && kindOf(rows) === kind)?.start ?? beforehand

/** What is held fixed of a source: its accuracy in a network as it was estimated, and the least source that it is one voice with. */
const heldIn = ({ profiles }: Estimated, start: Start, kind: Kind) => {
  const known = new Map<string, HeldSource>()
  return (source: string): HeldSource => {
    const held = known.get(source)
    if (held) return held
    const profile = profiles.get(source)
    const rows = (profile?.rows ?? []).filter((row) => row.kind === kind)
    const kin = (profile?.dependence ?? []).filter(({ probability }) => probability >= oneVoiceFrom).map((one) => one.source)
    const made = {
      accuracy:
        (profile && estimateFrom({ ...profile, start: kindOf(profile.rows) === kind ? profile.start : start }, rows)?.mean) ?? start.prior,
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
  const starts = { says: startOf(estimated, 'says'), relays: startOf(estimated, 'relays') }
  const settled = kinds.flatMap((kind) => {
    const said = nearby.said.filter((one) => one.kind === kind && now.has(one.question))
    return settleHeld(said, nearby.knowledge, heldIn(estimated, starts[kind], kind))
  })
  const rows = groupBy(settled, ({ source }) => source)
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
    const known = [...profile.rows, ...(rows.get(source) ?? [])]
    const before = estimated.profiles.get(source)
    const isFitted = before !== undefined && before.rows.length > 0 && kindOf(before.rows) === kindOf(known)
    profiles.set(source, {
      ...profile,
      start: (isFitted ? profile.start : null) ?? starts[kindOf(known)],
      rows: known,
      unresolved: [...profile.unresolved, ...(unresolved.get(source) ?? [])],
    })
  }
  const kept = [...estimated.questionOf].filter(([, question]) => !old.has(question))
  const fresh = [...nearby.questionOf].filter(([, question]) => now.has(question))
  return { ...estimated, profiles, questionOf: new Map([...kept, ...fresh]), isCut: estimated.isCut || nearby.isCut }
}
