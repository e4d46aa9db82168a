/** Which side a sayer is on, against the party that a claim favours or disfavours. */
import type { ClaimInterest } from '../claims/claim.js'
import { termOf, type Vocabulary } from '../concepts/vocabulary.js'
import { withOwners } from '../sources/house.js'
import type { SourceSide } from '../sources/schema.js'
import { byKeys } from '../values/order.js'
import { readPeriod } from '../values/period.js'
import { relationOf } from '../values/period-relation.js'
import type { Archive } from './evidence.js'
import { interestedSayer, type Trace } from './trace.js'

export type InterestDirection = 'self_serving' | 'against_interest' | 'neutral' | 'unknown'

export interface InterestEntry {
  readonly sourceId: string | null
  readonly party: string
  readonly direction: InterestDirection
  readonly basis: string | null
  readonly rationale: string | null
}

const applies = (side: SourceSide, period: string | null): boolean => {
  const [one, other] = [side.period ? readPeriod(side.period) : null, period ? readPeriod(period) : null]
  return !one || !other || relationOf(one, other) !== 'disjoint'
}

/** The sides of a source, and of its owners where they are or serve a party. */
const sidesOf = (archive: Archive, sourceId: string, period: string | null): SourceSide[] =>
  withOwners(archive.book, sourceId)
    .flatMap(({ sides }, index) => sides.filter(({ relation }) => index === 0 || relation !== 'aligned_with'))
    .filter((side) => applies(side, period))

const entriesOf = (
  vocabulary: Vocabulary,
  sourceId: string | null,
  sides: readonly SourceSide[],
  interests: readonly ClaimInterest[],
): InterestEntry[] => {
  const party = (words: string): string => termOf(vocabulary, 'party', words).id
  const met = interests.flatMap((interest) => {
    const side = sides.find((one) => party(one.party) === party(interest.party))
    if (!side) return []
    const direction: InterestDirection = interest.direction === 'favours' ? 'self_serving' : 'against_interest'
    return [{ sourceId, party: interest.party, direction, basis: side.basis ?? null, rationale: side.rationale ?? null }]
  })
  const first = interests[0]
  if (met.length || !first) return met
  return [{ sourceId, party: first.party, direction: sides.length ? 'neutral' : 'unknown', basis: null, rationale: null }]
}

/** The interest of each sayer in a claim: one entry for each party that it meets, else neutral (it has another side) or unknown (none is recorded). */
export const interestsOf = (
  archive: Archive,
  vocabulary: Vocabulary,
  traces: readonly Trace[],
  interests: readonly ClaimInterest[],
  period: string | null,
): InterestEntry[] => {
  const sayers = new Map(traces.map((trace) => interestedSayer(archive, trace)).map((sayer) => [sayer.key, sayer]))
  return [...sayers.values()]
    .flatMap(({ sourceId }) => entriesOf(vocabulary, sourceId, sourceId === null ? [] : sidesOf(archive, sourceId, period), interests))
    .sort(
      byKeys(
        (entry) => entry.sourceId ?? '~',
        (entry) => entry.party,
        (entry) => entry.direction,
      ),
    )
}
