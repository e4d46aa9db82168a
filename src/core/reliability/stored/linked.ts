/** Which measures and which places may make two statements agree or conflict: found by index, never by trying all pairs. */
import type { Side } from '../../comparison/side.js'
import { measureOutcome, placeOutcome } from '../../comparison/terms.js'
import { ancestors, descendants, type Term, type Vocabulary } from '../../concepts/vocabulary.js'
import { countryOf } from '../../values/country.js'
import { byText, groupBy } from '../../values/order.js'
import { contentStems } from '../../values/wording.js'

/** At most so many others are tried for each, those that share the most first. */
const mostTried = 200

/** Outcomes under which two statements may still agree or conflict. */
const linking: ReadonlySet<string> = new Set(['same', 'narrower', 'broader', 'overlaps'])

/** Key → the keys that it is linked with, itself included. */
export type Links = ReadonlyMap<string, readonly string[]>

/** Links of things by what they may share; `isLinked` decides on the pairs that share something. */
const linksBy = <T>(
  members: ReadonlyMap<string, T>,
  marksOf: (member: T) => readonly string[],
  soughtBy: (member: T) => readonly string[],
  isLinked: (left: T, right: T) => boolean,
): { links: Links; isCut: boolean } => {
  const holders = new Map<string, string[]>()
  for (const [key, member] of members) {
    for (const mark of new Set(marksOf(member))) {
      const held = holders.get(mark)
      if (held) held.push(key)
      else holders.set(mark, [key])
    }
  }
  let isCut = false
  const links = new Map<string, Set<string>>([...members.keys()].map((key) => [key, new Set([key])]))
  for (const [key, member] of members) {
    const shared = new Map<string, number>()
    for (const mark of new Set(soughtBy(member)))
      for (const other of holders.get(mark) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    shared.delete(key)
    const nearest = [...shared].sort(([a, one], [b, two]) => two - one || byText(a, b))
    isCut ||= nearest.length > mostTried
    for (const [other] of nearest.slice(0, mostTried)) {
      const found = members.get(other)
      if (found === undefined || links.get(key)?.has(other) || !isLinked(member, found)) continue
      links.get(key)?.add(other)
      links.get(other)?.add(key)
    }
  }
  return { links: new Map([...links].map(([key, others]) => [key, [...others].sort(byText)])), isCut }
}

const className = ({ id }: Term): string => id.slice('concept:'.length)

/** Equal for sides whose measure lies alike to that of any other: what happens is compared in its words, what is counted by its concept. */
export const measureKey = ({ measure, statement }: Side): string =>
  statement.quantity === null ? `happens ${measure.words}` : `counts ${measure.id}`

const measureMarks = ({ measure }: Side): string[] => [
  measure.id,
  ...[measure.words, measure.concept?.label ?? '', ...(measure.concept?.aliases ?? [])].flatMap(contentStems),
]

/** The measures of sides that may be told of one thing. */
export const linkedMeasures = (vocabulary: Vocabulary, sides: readonly Side[]): { links: Links; isCut: boolean } => {
  const relatives = (side: Side): string[] => {
    const { measure } = side
    if (!measure.concept) return []
    const name = className(measure)
    const all = [...ancestors(vocabulary, name), ...descendants(vocabulary, name), ...(vocabulary.related.get(name) ?? [])]
    return all.map((key) => `concept:${key}`)
  }
  const first = new Map([...groupBy(sides, measureKey)].flatMap(([key, [side]]) => (side ? [[key, side] as const] : [])))
  return linksBy(
    first,
    measureMarks,
    (side) => [...measureMarks(side), ...relatives(side)],
    (left, right) => linking.has(measureOutcome(vocabulary, left, right)),
  )
}

/** Equal for one place; statements without a place are of none. */
export const placeKey = ({ place }: Side): string => place?.id ?? 'nowhere'

const countries = ({ words, concept }: Term): string[] => [words, concept?.label ?? ''].flatMap((name) => countryOf(name) ?? [])

/** The places of sides of which one may lie in the other. */
export const linkedPlaces = (vocabulary: Vocabulary, sides: readonly Side[]): { links: Links; isCut: boolean } => {
  const first = new Map([...groupBy(sides, placeKey)].flatMap(([key, [side]]) => (side ? [[key, side.place] as const] : [])))
  const around = (place: Term | null): string[] => {
    if (!place?.concept) return []
    const above = ancestors(vocabulary, className(place))
    return [...above.map((key) => `concept:${key}`), ...above.flatMap((key) => countryOf(vocabulary.byKey.get(key)?.label ?? key) ?? [])]
  }
  return linksBy(
    first,
    (place) => (place ? [place.id, ...countries(place)] : []),
    (place) => (place ? [place.id, ...countries(place), ...around(place)] : []),
    (left, right) => linking.has(placeOutcome(vocabulary, left, right)),
  )
}
