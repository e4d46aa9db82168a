/** The reliability of a source as it is answered: the estimate, what it rests on claim by claim, and what it cannot tell. */
import { distinct } from '../../values/order.js'
import type { Dependence } from '../method.js'
import { type Effect, type Estimate, type Evidence, effectsOf, estimateFrom, evidenceOf, standingOf } from './evidence.js'
import { blankProfile, type Estimated, type Profile, type Row } from './profile.js'
import { countOf, estimateSays, percent, type Sort } from './words.js'

export interface Reliability {
  readonly method: string
  readonly estimate: Estimate | null
  readonly evidence: Evidence
  readonly dependence: readonly {
    readonly sourceId: string | null
    readonly probability: number
    readonly says: string
    readonly shared: number
  }[]
  readonly topics: readonly {
    readonly topic: string
    readonly estimate: Estimate | null
    readonly evidence: Evidence
    readonly says: string
  }[]
  readonly contributions: readonly { readonly claimId: string | null; readonly effect: number; readonly says: string }[]
  readonly diagnostics: {
    readonly prior: number | null
    readonly strength: number | null
    readonly sources: number
    readonly questions: number
    readonly observations: number
    readonly rounds: number
    readonly converged: boolean
    readonly island: boolean
    readonly truncated: boolean
    readonly clusters: readonly string[]
    /** The last change that the full estimate saw, and the last that the answer saw. */
    readonly estimatedAt: number
    readonly seenAt: number
    /** How many changes came after that. */
    readonly behind: number
  }
  readonly says: string
}

/** What is asked: whose record, on which topic, in which states it was estimated and brought up to date, and how many changes came since. */
export interface Asked {
  readonly source: string
  readonly topic: string | null
  readonly estimatedAt: number
  readonly seenAt: number
  readonly behind: number
  /** Names of sources by their key; `sourceId` is null for a name that is not registered. */
  readonly nameOf: (source: string) => { readonly sourceId: string | null; readonly name: string }
}

/** At most so many claims are told one by one. */
const mostTold = 100

const voices: Readonly<Record<Row['kind'], string>> = {
  says: 'Its own word on a question',
  relays: "Another's word that it relays",
}

const othersSay = ({ agreeing, conflicting, isSettled }: Row): string => {
  if (isSettled) return 'which a person, or a document of whom it relays, has settled'
  return `that ${countOf(agreeing, 'independent other')} answer${agreeing === 1 ? 's' : ''} alike and ${conflicting} otherwise`
}

const rowSays = (row: Row): string =>
  `${voices[row.kind]} ${othersSay(row)}: ${standingOf(row)}, right with probability ${percent(row.right)}, counted as ${row.weight.toFixed(2)} of a claim.`

const told = (effects: readonly Effect[]): Reliability['contributions'] => {
  const [first, rest] = [effects.slice(0, mostTold), effects.slice(mostTold)]
  const rows = first.map(({ row, effect }) => ({ claimId: row.claimId, effect, says: rowSays(row) }))
  if (rest.length === 0) return rows
  const effect = rest.reduce((sum, one) => sum + one.effect, 0)
  return [...rows, { claimId: null, effect, says: `${countOf(rest.length, 'other claim')} together, each of which moves it less.` }]
}

const because: Readonly<Record<Dependence['because'], (shared: number) => string>> = {
  copying: (shared) =>
    `They share ${countOf(shared, 'answer')} that the rest of the network does not support: one may have it from the other.`,
  house: () => 'They belong to one house and count as one voice.',
  same_record: (shared) => `They say the same wherever both speak (${countOf(shared, 'answer')}): they may be one record.`,
}

const hasClaims = ({ rows, unresolved }: Profile): boolean => rows.length + unresolved.length > 0

/** Of what an answer tells: the method, on which topic, and whether there are changes that it has not seen. */
interface Scope {
  readonly method: string
  readonly topic: string | null
  readonly isBehind: boolean
}

/** Why there is no estimate from the part of a profile that is on a topic. */
const whyNone = (whole: Profile, { start, rows, unresolved }: Profile, { method, topic, isBehind }: Scope): string => {
  const where = topic === null ? '' : ` on ${topic}`
  if (rows.length > 0)
    return start ? `Nothing that is known of its claims${where} tells for or against it.` : `${method} tells nothing of it${where}.`
  if (unresolved.length === 0 && isBehind) return `No record${where} in what is worked in so far.`
  if (unresolved.length === 0)
    return hasClaims(whole)
      ? `No record${where}: claims of this source are stored, but none of them is on that topic.`
      : `No record${where}: no stored claim leads to this source as its known origin, and none is relayed by it.`
  return `No record${where}: ${countOf(unresolved.length, 'claim')} of it ${unresolved.length === 1 ? 'is' : 'are'} stored, but no independent origin speaks of the same in a way that can be compared.`
}

const sortOf = (rows: readonly Row[]): Sort => {
  const relayed = rows.filter(({ kind }) => kind === 'relays').length
  if (relayed === 0) return 'own'
  return relayed === rows.length ? 'relayed' : 'both'
}

/** Whether no other source has said anything on what it says: what is known of it a person or a document has told. */
const isAlone = ({ rows }: Profile): boolean => rows.every(({ agreeing, conflicting }) => agreeing + conflicting === 0)

const aloneSays = 'No other source is compared with it: this rests on what people, or documents of whom it relays, have settled alone.'
const islandSays = 'It stands on an island: nothing ties the sources that it is compared with to the rest of the network.'

/** The answer for one source; a source that the estimate does not know has no record. */
export const reliabilityOf = (estimated: Estimated, { source, topic, estimatedAt, seenAt, behind, nameOf }: Asked): Reliability => {
  const whole = estimated.profiles.get(source) ?? blankProfile
  const isOn = ({ topics }: { readonly topics: readonly string[] }, name: string | null): boolean => name === null || topics.includes(name)
  const on = (name: string | null): Profile => ({
    ...whole,
    rows: whole.rows.filter((row) => isOn(row, name)),
    unresolved: whole.unresolved.filter((one) => isOn(one, name)),
  })
  const judge = (name: string | null) => {
    const profile = on(name)
    const estimate = estimateFrom(whole, profile.rows)
    const evidence = evidenceOf(profile.rows, profile.unresolved.length)
    return {
      profile,
      estimate,
      evidence,
      says: estimate
        ? estimateSays(estimate, evidence, { method: estimated.method, topic: name, sort: sortOf(profile.rows) })
        : whyNone(whole, profile, { method: estimated.method, topic: name, isBehind: behind > 0 }),
    }
  }
  const { profile, estimate, evidence, says } = judge(topic)
  const topics = distinct([...profile.rows, ...profile.unresolved].flatMap((row) => row.topics)).filter(
    (name) => topic === null || name === topic,
  )
  const isIsland = estimate !== null && whole.isIsland
  const notes = [
    ...(estimate && isAlone(whole) ? [aloneSays] : isIsland ? [islandSays] : []),
    ...(whole.clusters.length ? whole.clusters : []),
    ...(seenAt > estimatedAt
      ? [
          `The full estimate stands on change ${estimatedAt}; claims, assertions and judgements since then are worked in up to change ${seenAt}.`,
        ]
      : []),
    ...(behind > 0 ? [`${countOf(behind, 'later change')} ${behind === 1 ? 'is' : 'are'} not worked in yet.`] : []),
  ]
  return {
    method: estimated.method,
    estimate,
    evidence,
    dependence: whole.dependence.map(({ source: other, probability, shared, because: reason }) => {
      const { sourceId, name } = nameOf(other)
      return { sourceId, probability, says: `${name}: ${because[reason](shared)}`, shared }
    }),
    topics: topics.map((name) => {
      const { profile: _profile, ...rest } = judge(name)
      return { topic: name, ...rest }
    }),
    contributions: estimate ? told(effectsOf(whole, profile.rows)) : [],
    diagnostics: {
      prior: whole.start?.prior ?? null,
      strength: whole.start?.strength ?? null,
      ...estimated.size,
      rounds: estimated.rounds,
      converged: estimated.hasConverged,
      island: isIsland,
      truncated: estimated.isCut,
      clusters: whole.clusters,
      estimatedAt,
      seenAt,
      behind,
    },
    says: [says, ...notes].join(' '),
  }
}
