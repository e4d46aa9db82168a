/** What changed between two light pages of one claim: moved claims, origins that came or went, flags that were raised or lowered. */
import type { GroupName } from '../comparison/pair.js'
import { byText, distinct } from '../values/order.js'
import type { Footing, KnownOrigin, LightPage } from './light-page.js'

/** That another claim stands in another group than before; null is not on the page. */
export interface Move {
  readonly claimId: string
  readonly from: GroupName | null
  readonly to: GroupName | null
  readonly says: string
}

/** Which known origins came and went, and how many there were and are. */
export interface OriginChange {
  readonly added: readonly KnownOrigin[]
  readonly removed: readonly KnownOrigin[]
  readonly before: number
  readonly after: number
}

/** Flags by their codes. */
export interface FlagChange {
  readonly raised: readonly string[]
  readonly lowered: readonly string[]
}

export interface FootingChange {
  readonly origins: OriginChange
  readonly flags: FlagChange
}

/** `origins` and `flags` are those of the claim's own assertions; `support` counts over all claims that agree with it too. */
export interface PageChange extends FootingChange {
  readonly moved: readonly Move[]
  readonly support: FootingChange
  readonly says: string
}

/** Table: how a claim in each group lies to the one asked for. */
const standsAs: Readonly<Record<GroupName, string>> = {
  corroborating: 'corroborates this one',
  repeating: 'repeats this one from the same origin',
  agreeingUnproven: 'agrees with this one, and nobody knows how independently',
  conflicting: 'conflicts with this one',
  compatible: 'is compatible with this one',
  series: 'is of another period of the same series',
  undetermined: 'may or may not agree with this one',
  notComparable: 'cannot be compared with this one',
}

const was: Readonly<Record<GroupName, string>> = {
  corroborating: 'it corroborated it',
  repeating: 'it repeated it',
  agreeingUnproven: 'it agreed, unproven',
  conflicting: 'it conflicted with it',
  compatible: 'it was compatible',
  series: 'it was of the same series',
  undetermined: 'it was undetermined',
  notComparable: 'it could not be compared',
}

/** The sentence of a move. */
export const moveSays = (from: GroupName | null, to: GroupName | null): string => {
  const before = from === null ? 'it was not on the page' : was[from]
  return to === null ? `Is no longer on the page; before, ${before}.` : `Now ${standsAs[to]}; before, ${before}.`
}

const empty: Footing = { origins: [], flags: [] }
const blank: LightPage = { groups: new Map(), own: empty, support: empty }

/** The claims that stand otherwise, in order of id. */
export const movesBetween = (before: LightPage['groups'], after: LightPage['groups']): Move[] =>
  distinct([...before.keys(), ...after.keys()]).flatMap((claimId) => {
    const [from, to] = [before.get(claimId) ?? null, after.get(claimId) ?? null]
    return from === to ? [] : [{ claimId, from, to, says: moveSays(from, to) }]
  })

const keyOf = ({ sourceId, name }: KnownOrigin): string => (sourceId === null ? `name:${name ?? ''}` : `source:${sourceId}`)

const missing = (from: readonly KnownOrigin[], to: readonly KnownOrigin[]): KnownOrigin[] => {
  const held = new Set(to.map(keyOf))
  return from.filter((origin) => !held.has(keyOf(origin))).sort((a, b) => byText(keyOf(a), keyOf(b)))
}

const without = (from: readonly string[], to: readonly string[]): string[] => from.filter((code) => !to.includes(code))

const footingBetween = (before: Footing, after: Footing): FootingChange => ({
  origins: {
    added: missing(after.origins, before.origins),
    removed: missing(before.origins, after.origins),
    before: before.origins.length,
    after: after.origins.length,
  },
  flags: { raised: without(after.flags, before.flags), lowered: without(before.flags, after.flags) },
})

const isStill = ({ origins, flags }: FootingChange): boolean =>
  [origins.added, origins.removed, flags.raised, flags.lowered].every(({ length }) => length === 0)

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

const originsSay = ({ before, after }: OriginChange, whose: string): string[] =>
  before === after
    ? []
    : [`${counted(after, 'origin is', 'origins are')} known ${whose} where there ${before === 1 ? 'was' : 'were'} ${before}`]

const flagsSay = (verb: string, codes: readonly string[]): string[] => (codes.length ? [`${verb} ${codes.join(', ')}`] : [])

const sentence = (moved: readonly Move[], own: FootingChange, support: FootingChange): string => {
  const parts = [
    ...(moved.length ? [counted(moved.length, 'claim stands otherwise on its page', 'claims stand otherwise on its page')] : []),
    ...originsSay(own.origins, 'for its own assertions'),
    ...originsSay(support.origins, 'for it and what agrees with it'),
    ...flagsSay('raised:', own.flags.raised),
    ...flagsSay('lowered:', own.flags.lowered),
  ]
  const text = (parts.length ? parts : ['its origins or the flags of its support are others']).join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const isRemark = (group: GroupName | null): boolean => group === null || group === 'notComparable'

/** Whether a move tells something: that a claim which cannot be compared came or went does not. */
export const isTelling = ({ from, to }: Pick<Move, 'from' | 'to'>): boolean => from !== to && !(isRemark(from) && isRemark(to))

/** Whether a change tells somebody who watches the claim something: more than that what cannot be compared came or went. */
export const tells = ({ moved, origins, flags, support }: PageChange): boolean =>
  moved.some(isTelling) || !isStill({ origins, flags }) || !isStill(support)

const stillFooting = ({ origins: { length } }: Footing): FootingChange => ({
  origins: { added: [], removed: [], before: length, after: length },
  flags: { raised: [], lowered: [] },
})

/** What is told of a page where the rules changed and nothing was recorded. */
export const otherRules = ({ own, support }: LightPage): PageChange => ({
  moved: [],
  ...stillFooting(own),
  support: stillFooting(support),
  says: 'Nothing was recorded that changes the page; what it said by the rules before, this release cannot tell.',
})

/** What changed; null where nothing did. A claim that is not there has no page (null): its first one is new as a whole. */
export const pageChange = (before: LightPage | null, after: LightPage | null): PageChange | null => {
  const [then, now] = [before ?? blank, after ?? blank]
  const moved = movesBetween(then.groups, now.groups)
  const [own, support] = [footingBetween(then.own, now.own), footingBetween(then.support, now.support)]
  const isSame = moved.length === 0 && isStill(own) && isStill(support) && (before === null) === (after === null)
  return isSame ? null : { moved, ...own, support, says: sentence(moved, own, support) }
}
