/** Figures of one article that do not add up: two adjoining periods of one count, and the count over both. */
import type { Suggestion } from '../../reading/article.js'
import { readPeriod } from '../../values/period.js'
import { daySpan } from '../../values/period-relation.js'
import { valueSetOf } from '../../values/value-set.js'
import { contentStems } from '../../values/wording.js'
import type { ArticleFacts, CheckFinding, FoundClaim } from './article-facts.js'

interface Part {
  readonly found: FoundClaim
  readonly first: number
  readonly last: number
  readonly least: number
  readonly most: number
  readonly stems: ReadonlySet<string>
}

/** Ends of periods that differ by no more than this many days are taken to meet: "from February" and "from January" are looked at. */
const slack = 31
/** An article has at most so many figures that are tried with each other. */
const mostParts = 60

const countOf = ({ statement }: Suggestion) => {
  const { quantity, modality, polarity, accumulation } = statement
  const isPlain =
    (modality ?? 'actual') === 'actual' &&
    (polarity ?? 'affirmed') === 'affirmed' &&
    !['rate', 'share', 'change', 'stock'].includes(accumulation ?? '')
  if (!quantity || quantity.value == null || !isPlain) return null
  const { value, low = null, high = null, modifier, asWritten = null } = quantity
  const set = valueSetOf({ value, low, high, modifier: modifier ?? 'exact', asWritten }, 'count')
  return set?.sort === 'point' ? set.core : null
}

const partOf = (found: FoundClaim): Part[] => {
  const { statement } = found.suggestion
  const period = statement.period ? readPeriod(statement.period) : null
  const core = countOf(found.suggestion)
  if (!period || !core || period.start.day === null || period.end.day === null) return []
  const { first, last } = daySpan(period)
  return [
    {
      found,
      first,
      last,
      least: core.lo,
      most: core.hi,
      stems: new Set(contentStems(`${statement.measure} ${statement.quantity?.unit ?? ''}`)),
    },
  ]
}

const areOfOneKind = (one: Part, other: Part): boolean => [...one.stems].some((stem) => other.stems.has(stem))
const near = (a: number, b: number): boolean => Math.abs(a - b) <= slack

/** Whether two parts adjoin and together run over the whole, each end give or take a month. */
const tile = (earlier: Part, later: Part, whole: Part): boolean =>
  Math.abs(later.first - earlier.last - 1) <= 1 &&
  near(earlier.first, whole.first) &&
  near(later.last, whole.last) &&
  whole.last > earlier.last

const figure = ({ found }: Part): string => found.suggestion.statement.quantity?.asWritten ?? ''

/** Two parts and a whole over adjoining periods that cannot fit. */
export const sumFinding = ({ found }: ArticleFacts): CheckFinding | null => {
  const parts = found
    .filter(({ suggestion }) => suggestion.passage.part === 'body')
    .flatMap(partOf)
    .slice(0, mostParts)
  for (const earlier of parts) {
    for (const later of parts) {
      const whole = parts.find(
        (one) =>
          one !== earlier &&
          one !== later &&
          tile(earlier, later, one) &&
          areOfOneKind(earlier, later) &&
          areOfOneKind(earlier, one) &&
          (earlier.least + later.least > one.most || earlier.most + later.most < one.least),
      )
      if (whole) {
        return {
          evidence: [earlier, later, whole].map(({ found: { assertionId } }) => assertionId),
          detail: `${figure(earlier)} and ${figure(later)} do not make ${figure(whole)}.`,
        }
      }
    }
  }
  return null
}
