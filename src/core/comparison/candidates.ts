/** Which claims are worth comparing with one: found by what they measure, never by reading all of them. */
import { ancestors, descendants, namesOf, type Term, type Vocabulary } from '../concepts/vocabulary.js'
import { distinct } from '../values/order.js'
import { daySpan } from '../values/period-relation.js'
import { contentStems, formOf, plain } from '../values/wording.js'
import type { Side } from './side.js'

/** At most this many claims are compared with one. */
export const mostCandidates = 1_000

/** How near a measure is: the same, above or below, linked, a sibling in a partition, sharing words. */
export const measureRanks = { same: 0, nested: 1, linked: 2, sibling: 3, words: 4 } as const

export interface CandidateQuery {
  /** Measures by their forms, each with how near it is. */
  readonly measures: readonly { readonly form: string; readonly rank: number }[]
  /** Stems of the measure's words: claims that share any are worth a look. */
  readonly stems: readonly string[]
  /** Plain names of the same place, and the days of the period: nearest first. */
  readonly places: readonly string[]
  readonly firstDay: number | null
  readonly lastDay: number | null
  readonly limit: number
  /** The claim itself, which is no candidate. */
  readonly except: string
}

const siblings = (vocabulary: Vocabulary, name: string): string[] =>
  (vocabulary.above.get(name) ?? [])
    .filter((parent) => (vocabulary.members.get(parent) ?? [parent]).concat(parent).some((key) => vocabulary.byKey.get(key)?.partition))
    .flatMap((parent) => descendants(vocabulary, parent))

const relatives = (vocabulary: Vocabulary, { concept, id }: Term): [string, number][] => {
  if (!concept) return []
  const name = id.slice('concept:'.length)
  const ranked: [string, number][] = [
    [name, measureRanks.same],
    ...[...ancestors(vocabulary, name), ...descendants(vocabulary, name)].map((key): [string, number] => [key, measureRanks.nested]),
    ...(vocabulary.related.get(name) ?? []).map((key): [string, number] => [key, measureRanks.linked]),
    ...[name, ...ancestors(vocabulary, name)]
      .flatMap((up) => siblings(vocabulary, up))
      .map((key): [string, number] => [key, measureRanks.sibling]),
  ]
  return [...new Map(ranked.toReversed()).entries()]
}

/** The query that finds the candidates of a stored claim, by its side. */
export const candidateQuery = (vocabulary: Vocabulary, side: Side, except: string): CandidateQuery => {
  const { measure, place, period } = side
  const forms = new Map<string, number>()
  for (const [name, rank] of relatives(vocabulary, measure)) {
    for (const words of namesOf(vocabulary, name)) forms.set(formOf(words), Math.min(rank, forms.get(formOf(words)) ?? rank))
  }
  forms.set(measure.form, measureRanks.same)
  const span = period ? daySpan(period) : null
  const finite = (day: number | undefined) => (day !== undefined && Number.isFinite(day) ? day : null)
  return {
    measures: [...forms].map(([form, rank]) => ({ form, rank })).sort((a, b) => a.rank - b.rank || (a.form < b.form ? -1 : 1)),
    stems: distinct(contentStems([measure.words, measure.concept?.label ?? ''].join(' '))),
    places: place
      ? distinct([place.words, ...(place.concept ? namesOf(vocabulary, place.id.slice('concept:'.length)) : [])].map(plain))
      : [],
    firstDay: finite(span?.first),
    lastDay: finite(span?.last),
    limit: mostCandidates,
    except,
  }
}

/** The stems under which a claim is found: those of its measure's words. */
export const measureStems = (words: string): string[] => distinct(contentStems(words))
