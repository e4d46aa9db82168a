/** What people have said of pairs of claims and of claims: the latest accepted word counts. */
import type { Judgement } from '../../comparison/judgement.js'
import { byKeys, byText } from '../../values/order.js'

export interface JudgedPairs {
  readonly pairs: readonly { readonly left: string; readonly right: string; readonly relation: Judgement['value'] }[]
  readonly has: (one: string, other: string) => boolean
  /** Whether a claim stands in any judged pair. */
  readonly isJudged: (id: string) => boolean
}

const inTime = byKeys<Judgement>(
  ({ recordedAt }) => recordedAt,
  ({ id }) => id,
)

const latest = (judgements: readonly Judgement[], on: Judgement['on'], keyOf: (judgement: Judgement) => string): Map<string, Judgement> =>
  new Map(
    judgements
      .filter((judgement) => judgement.on === on && judgement.status === 'accepted')
      .sort(inTime)
      .map((judgement) => [keyOf(judgement), judgement]),
  )

const pairKey = (one: string, other: string): string => [one, other].sort(byText).join(' ')

/** The judged relations of pairs. */
export const judgedPairs = (judgements: readonly Judgement[]): JudgedPairs => {
  const held = latest(judgements, 'relation', ({ left, right }) => pairKey(left, right ?? ''))
  const pairs = [...held.values()].map(({ left, right, value }) => ({ left, right: right ?? '', relation: value }))
  const judged = new Set(pairs.flatMap(({ left, right }) => [left, right]))
  return {
    pairs,
    has: (one, other) => judged.has(one) && judged.has(other) && held.has(pairKey(one, other)),
    isJudged: (id) => judged.has(id),
  }
}

/** Whether a person says of two claims that they rest on one lineage, so that neither bears the other out. */
export const judgedOneLineage = (judgements: readonly Judgement[]): ((one: string, other: string) => boolean) => {
  const held = latest(judgements, 'independence', ({ left, right }) => pairKey(left, right ?? ''))
  return (one, other) => held.get(pairKey(one, other))?.value === 'same_lineage'
}

/** Claims that a person says hold (true) or do not (false). */
export const judgedClaims = (judgements: readonly Judgement[]): Map<string, boolean> =>
  new Map([...latest(judgements, 'claim', ({ left }) => left)].map(([id, { value }]) => [id, value === 'holds']))
