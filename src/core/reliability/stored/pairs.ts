/** Which stored statements agree and which conflict. Equal statements are compared once, and no more than the nearest thousand with any. */
import type { Claim } from '../../claims/claim.js'
import type { Judgement } from '../../comparison/judgement.js'
import { scopeKey } from '../../comparison/scope-facts.js'
import { scopeRelation } from '../../comparison/scope-relation.js'
import { type Side, sideOf } from '../../comparison/side.js'
import type { Vocabulary } from '../../concepts/vocabulary.js'
import { byText, groupBy } from '../../values/order.js'
import { daySpan } from '../../values/period-relation.js'
import { judgedPairs } from './judged.js'
import { linkedMeasures, linkedPlaces, measureKey, placeKey } from './linked.js'

/** Claims that say the same and are compared as one; `key` is the smallest of their ids. */
export interface Wording {
  readonly key: string
  readonly claims: readonly Claim[]
  readonly side: Side
}

/** The wordings with, for each, the positions of those that agree with it and of those that conflict. */
export interface Pairs {
  readonly wordings: readonly Wording[]
  readonly agrees: readonly (readonly number[])[]
  readonly conflicts: readonly (readonly number[])[]
  /** Whether there were more pairs than are compared. */
  readonly isCut: boolean
}

const mostPartners = 1_000

/** Statements alike in all but the value, by their figures. */
interface Scope {
  readonly side: Side
  readonly first: number
  readonly last: number
  /** Positions of wordings, by the middle of what was surely meant. */
  readonly members: readonly number[]
  readonly middles: readonly number[]
}

const wordingsOf = (vocabulary: Vocabulary, claims: readonly Claim[], isJudged: (id: string) => boolean): Wording[] => {
  const sorted = [...claims].sort((a, b) => byText(a.id, b.id))
  const equal = groupBy(sorted, (claim) => (isJudged(claim.id) ? claim.id : JSON.stringify(claim.statement)))
  return [...equal.values()]
    .flatMap((same): Wording[] => {
      const [first] = same
      if (!first) return []
      const side = sideOf(vocabulary, first.statement, first.implied)
      // What is not sure to be one with itself (a figure without a period) is not one with its like.
      const isOne = same.length === 1 || scopeRelation(vocabulary, side, side)(side, side) === 'agrees'
      return isOne ? [{ key: first.id, claims: same, side }] : same.map((claim) => ({ key: claim.id, claims: [claim], side }))
    })
    .sort((a, b) => byText(a.key, b.key))
}

const middleOf = ({ values }: Side): number => {
  if (!values) return 0
  const { lo, hi } = values.core
  return Number.isFinite(lo) ? (Number.isFinite(hi) ? (lo + hi) / 2 : lo) : Number.isFinite(hi) ? hi : 0
}

const scopesOf = (wordings: readonly Wording[]): Scope[] =>
  [...groupBy(wordings.keys(), (at) => scopeKey(wordings[at]?.side ?? never())).values()].map((members) => {
    const side = wordings[members[0] ?? 0]?.side ?? never()
    const isOnce = side.measure.concept?.once === true
    const span = side.period && !isOnce ? daySpan(side.period) : { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY }
    const middles = new Map(members.map((at) => [at, middleOf(wordings[at]?.side ?? side)]))
    const sorted = members.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0) || a - b)
    return { side, ...span, members: sorted, middles: sorted.map((at) => middles.get(at) ?? 0) }
  })

const never = (): never => {
  throw new RangeError('a position without a wording')
}

/** The first place in a sorted list whose number is not less. */
const placeOf = (sorted: readonly number[], wanted: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** The members of a scope nearest to a figure. */
const nearestIn = ({ members, middles }: Scope, figure: number): readonly number[] => {
  if (members.length <= mostPartners) return members
  const from = Math.max(0, Math.min(members.length - mostPartners, placeOf(middles, figure) - mostPartners / 2))
  return members.slice(from, from + mostPartners)
}

/** The members of a scope that are compared with one of its own, each pair once: those that follow it. */
const followingIn = ({ members }: Scope, place: number): readonly number[] =>
  members.slice(place + 1, place + 1 + (members.length <= mostPartners ? members.length : mostPartners / 2))

/** Scopes of one measure and place, by their first day. */
interface Shelf {
  readonly narrow: readonly Scope[]
  readonly firsts: readonly number[]
  readonly longest: number
  readonly wide: readonly Scope[]
}

/** A period of more days is looked at beside every other: there are few such. */
const wideFrom = 400

const shelfOf = (scopes: readonly Scope[]): Shelf => {
  const length = ({ first, last }: Scope) => last - first
  const narrow = scopes.filter((scope) => length(scope) <= wideFrom).sort((a, b) => a.first - b.first)
  const longest = narrow.reduce((most, scope) => Math.max(most, length(scope)), 0)
  return { narrow, firsts: narrow.map(({ first }) => first), longest, wide: scopes.filter((scope) => length(scope) > wideFrom) }
}

/** What shares a day with the scope. */
const overlapping = ({ narrow, firsts, longest, wide }: Shelf, { first, last }: Scope): Scope[] =>
  [...narrow.slice(placeOf(firsts, first - longest), placeOf(firsts, last + 1)), ...wide].filter(
    (other) => other.first <= last && other.last >= first,
  )

/** Compares the stored claims: those of linked measures at linked places whose periods share a day. A person's word on a pair wins. */
export const pairsOf = (vocabulary: Vocabulary, claims: readonly Claim[], judgements: readonly Judgement[]): Pairs => {
  const judged = judgedPairs(judgements)
  const wordings = wordingsOf(vocabulary, claims, judged.isJudged)
  const [agrees, conflicts]: [number[][], number[][]] = [wordings.map(() => []), wordings.map(() => [])]
  const join = (lists: number[][], one: number, other: number): void => {
    lists[one]?.push(other)
    lists[other]?.push(one)
  }
  const scopes = scopesOf(wordings)
  const order = new Map(scopes.map((scope, at) => [scope, at]))
  const sides = scopes.map(({ side }) => side)
  const [measures, places] = [linkedMeasures(vocabulary, sides), linkedPlaces(vocabulary, sides)]
  const told = (side: Side): string => (side.period ? '' : ' at no time')
  const shelfKey = (measure: string, place: string, side: Side): string => JSON.stringify([measure, place, told(side)])
  const shelves = new Map(
    [...groupBy(scopes, ({ side }) => shelfKey(measureKey(side), placeKey(side), side))].map(([key, held]) => [key, shelfOf(held)]),
  )
  let isCut = measures.isCut || places.isCut
  for (const [at, scope] of scopes.entries()) {
    const near = (measures.links.get(measureKey(scope.side)) ?? [])
      .flatMap((measure) => (places.links.get(placeKey(scope.side)) ?? []).map((place) => shelfKey(measure, place, scope.side)))
      .flatMap((key) => shelves.get(key) ?? [])
      .flatMap((shelf) => overlapping(shelf, scope))
      .filter((other) => (order.get(other) ?? 0) >= at)
    isCut ||= near.length > mostPartners
    for (const other of [scope, ...near.filter((one) => one !== scope)].slice(0, mostPartners)) {
      const relationOf = scopeRelation(vocabulary, scope.side, other.side)
      isCut ||= other.members.length > mostPartners
      for (const [place, one] of scope.members.entries()) {
        for (const two of scope === other ? followingIn(scope, place) : nearestIn(other, scope.middles[place] ?? 0)) {
          const [left, right] = [wordings[one], wordings[two]]
          if (!left || !right || judged.has(left.key, right.key)) continue
          const relation = relationOf(left.side, right.side)
          if (relation === 'agrees') join(agrees, one, two)
          else if (relation === 'conflicts') join(conflicts, one, two)
        }
      }
    }
  }
  const position = new Map(wordings.map(({ key }, at) => [key, at]))
  for (const { left, right, relation } of judged.pairs) {
    const [one, other] = [position.get(left), position.get(right)]
    if (one === undefined || other === undefined) continue
    if (relation === 'agrees') join(agrees, one, other)
    else if (relation === 'conflicts') join(conflicts, one, other)
  }
  return { wordings, agrees, conflicts, isCut }
}
