/** Stored parts that cannot add up to the stored whole: of a partition over the same scope, or of periods that do not overlap. */
import { type DimensionName, dimensionNames } from '../comparison/dimension.js'
import { type Side, sideOf } from '../comparison/side.js'
import { termRelation } from '../concepts/relation.js'
import type { Term, Vocabulary } from '../concepts/vocabulary.js'
import { groupBy } from '../values/order.js'
import { daySpan } from '../values/period-relation.js'
import type { Neighbour, Setting } from './record.js'

interface Part {
  readonly claimId: string
  readonly side: Side
  readonly least: number
  readonly most: number
}

const boundsOf = ({ values }: Side) => ({ least: Math.max(0, values?.reach.lo ?? 0), most: values?.reach.hi ?? Number.POSITIVE_INFINITY })

/** The one dimension in which a neighbour is a part of the whole; null where it is none, or one in several respects. */
const partIn = ({ ruling: { facts } }: Neighbour): DimensionName | null => {
  if (!facts.isAdditive) return null
  const nested = dimensionNames.filter((name) => facts.outcomes[name] === 'broader')
  const isClean = dimensionNames.every((name) => name === 'value' || ['same', 'broader'].includes(facts.outcomes[name]))
  return isClean && nested.length === 1 ? (nested[0] ?? null) : null
}

/** Of several claims about one part, the least of their leasts and the most of their mosts: a rival figure never makes a mismatch. */
const merged = (parts: readonly Part[], keyOf: (part: Part) => string): Part[] =>
  [...groupBy(parts, keyOf).values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const holder = group.reduce((a, b) => (b.least < a.least ? b : a))
    return [{ ...holder, most: Math.max(...group.map(({ most }) => most)) }]
  })

const sum = (parts: readonly Part[], of: (part: Part) => number): number => parts.reduce((total, part) => total + of(part), 0)
const idsOf = (parts: readonly Part[]): string[] => parts.map(({ claimId }) => claimId)

type Kind = 'measure' | 'place' | 'category'

/** What a side is a part by; of categories only where there is one, for several narrow together. */
const termsOf: Readonly<Record<Kind, (side: Side) => Term | null>> = {
  measure: ({ measure }) => measure,
  place: ({ place }) => place,
  category: ({ categories }) => (categories.length === 1 ? (categories[0] ?? null) : null),
}

/** Parts of a partition that share nothing, the largest first. */
const apart = (vocabulary: Vocabulary, kind: Kind, parts: readonly Part[], termOf: (part: Part) => Term | null): Part[] => {
  const chosen: Part[] = []
  for (const part of [...parts].sort((a, b) => b.least - a.least || (a.claimId < b.claimId ? -1 : 1))) {
    const term = termOf(part)
    const sharesNothing = chosen.every((other) => {
      const otherTerm = termOf(other)
      return term && otherTerm && termRelation(vocabulary, kind, term, otherTerm) === 'disjoint'
    })
    if (term && sharesNothing) chosen.push(part)
  }
  return chosen
}

const isAll = (vocabulary: Vocabulary, whole: Term | null, parts: readonly (Term | null)[]): boolean => {
  if (!whole?.concept?.partition) return false
  const children = vocabulary.below.get(whole.id.slice('concept:'.length)) ?? []
  return children.length > 0 && children.every((child) => parts.some((part) => part?.id === `concept:${child}`))
}

const inPartition = (vocabulary: Vocabulary, kind: Kind, whole: Side, parts: readonly Part[]): string[] => {
  const termOf = ({ side }: { side: Side }) => termsOf[kind](side)
  const chosen = apart(
    vocabulary,
    kind,
    merged(parts, (part) => termOf(part)?.id ?? part.claimId),
    termOf,
  )
  const { least, most } = boundsOf(whole)
  if (sum(chosen, (part) => part.least) > most) return idsOf(chosen)
  return isAll(vocabulary, termOf({ side: whole }), chosen.map(termOf)) && sum(chosen, (part) => part.most) < least ? idsOf(chosen) : []
}

const spanOf = ({ side }: Part) => (side.period ? daySpan(side.period) : { first: 0, last: 0 })

/** The periods that do not overlap and whose leasts sum to most (weighted interval scheduling). */
const heaviest = (parts: readonly Part[]): Part[] => {
  const sorted = [...parts].sort((a, b) => spanOf(a).last - spanOf(b).last || spanOf(a).first - spanOf(b).first)
  const best: Part[][] = [[]]
  sorted.forEach((part, index) => {
    const fits = sorted.filter((other) => spanOf(other).last < spanOf(part).first).length
    const [without, withPart] = [best[index] ?? [], [...(best[fits] ?? []), part]]
    best.push(sum(withPart, ({ least }) => least) > sum(without, ({ least }) => least) ? withPart : without)
  })
  return best.at(-1) ?? []
}

/** Adjoining periods from the first day of the whole to its last whose mosts sum to least; null where they leave a gap. */
const tiles = (parts: readonly Part[], { first, last }: { first: number; last: number }): Part[] | null => {
  const from = new Map<number, Part[]>([[first, []]])
  for (const part of [...parts].sort((a, b) => spanOf(a).first - spanOf(b).first || spanOf(a).last - spanOf(b).last)) {
    const before = from.get(spanOf(part).first)
    if (!before) continue
    const [path, held] = [[...before, part], from.get(spanOf(part).last + 1)]
    if (!held || sum(path, ({ most }) => most) < sum(held, ({ most }) => most)) from.set(spanOf(part).last + 1, path)
  }
  return from.get(last + 1) ?? null
}

const inPeriods = (whole: Side, parts: readonly Part[]): string[] => {
  if (!whole.period) return []
  const own = merged(parts, (part) => Object.values(spanOf(part)).join(' '))
  const { least, most } = boundsOf(whole)
  const chosen = heaviest(own)
  if (sum(chosen, (part) => part.least) > most) return idsOf(chosen)
  const path = tiles(own, daySpan(whole.period))
  return path && sum(path, (part) => part.most) < least ? idsOf(path) : []
}

/** The ids of stored claims whose figures, as parts, cannot add up to this one's; empty where they can, or where there are no parts. */
export const mismatchedParts = ({ vocabulary, claim, neighbours }: Setting): string[] => {
  const { statement, implied } = claim
  if (!statement.quantity || statement.polarity === 'denied') return []
  const whole = sideOf(vocabulary, statement, implied)
  const parts = neighbours.flatMap((neighbour) => {
    const dimension = partIn(neighbour)
    // A part that alone exceeds the whole is a conflict of its own.
    if (
      dimension === null ||
      neighbour.ruling.rule.relation === 'conflicts' ||
      neighbour.claim.status !== 'accepted' ||
      neighbour.claim.statement.polarity === 'denied'
    )
      return []
    const side = neighbour.ruling.right
    // Parts in another unit of the same kind are left out: kilograms are not tonnes.
    return side.unit?.sense.name === whole.unit?.sense.name
      ? [{ dimension, part: { claimId: neighbour.claim.id, side, ...boundsOf(side) } }]
      : []
  })
  const of = (wanted: DimensionName) => parts.filter(({ dimension }) => dimension === wanted).map(({ part }) => part)
  const found = [
    inPartition(vocabulary, 'measure', whole, of('measure')),
    inPartition(vocabulary, 'place', whole, of('place')),
    inPartition(vocabulary, 'category', whole, of('category')),
    inPeriods(whole, of('period')),
  ].find((ids) => ids.length > 1)
  return [...(found ?? [])].sort()
}
