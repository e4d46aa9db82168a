/** Relaying: what publishers report that another says, beside that other's own document and beside one another. */
import type { Vocabulary } from '../../concepts/vocabulary.js'
import { type Archive, asserting } from '../../lineage/evidence.js'
import { byText, groupBy } from '../../values/order.js'
import type { SourceFacts, Trusted } from '../observation.js'
import { driftKey } from './faithful.js'
import type { Given } from './given.js'
import { familyOf, type Relay, relaysOf, type StoredClaim } from './voices.js'

/** What one sayer is reported to say on a question. */
export interface Relayed {
  readonly item: string
  readonly given: readonly Given[]
  /** What its own document says, where there is one: what others report otherwise does not hold. */
  readonly settled: readonly Trusted[]
  readonly facts: ReadonlyMap<string, SourceFacts>
}

interface Reported extends Relay {
  readonly value: string
}

const lastOf = (reports: readonly Reported[]): Reported[] =>
  [...groupBy(reports, ({ publisher }) => publisher.key).values()].flatMap(
    (own) =>
      [...own].sort(
        (a, b) =>
          byText(b.testimony.document.publishedAt ?? '', a.testimony.document.publishedAt ?? '') ||
          byText(a.value, b.value) ||
          byText(a.testimony.assertion.id, b.testimony.assertion.id),
      )[0] ?? [],
  )

/** The relays of one question, sayer by sayer. `claimsOf` holds the claims of each of its answers. */
export const relayed = (
  { archive, vocabulary }: { readonly archive: Archive; readonly vocabulary: Vocabulary },
  question: string,
  claimsOf: ReadonlyMap<string, readonly string[]>,
  byId: ReadonlyMap<string, StoredClaim>,
): Relayed[] => {
  const told = [...claimsOf].flatMap(([answer, ids]) =>
    ids.flatMap((id) => {
      const stored = byId.get(id)
      return stored ? asserting(stored.testimonies).map((testimony) => ({ answer, claim: stored.claim, testimony })) : []
    }),
  )
  const answerOf = ({ answer, claim, testimony }: (typeof told)[number]): string =>
    `${answer} ${driftKey(vocabulary, testimony, claim)}`.trimEnd()
  const reports = told.flatMap((one): Reported[] => relaysOf(archive, [one.testimony]).map((relay) => ({ ...relay, value: answerOf(one) })))
  return [...groupBy(reports, ({ from }) => from.key).values()].flatMap((all): Relayed[] => {
    const [first] = all
    if (!first) return []
    const { from } = first
    const item = `${from.key} in ${question}`
    const own = new Set(told.filter(({ testimony }) => testimony.document.sourceId === from.sourceId).map(answerOf))
    const last = lastOf(all)
    const given = last.map(
      ({ publisher, value, testimony: { assertion, document } }): Given => ({
        source: publisher.key,
        value,
        claimId: assertion.claimId,
        at: document.publishedAt ?? '',
        house: familyOf(archive, publisher),
      }),
    )
    const values = new Set(given.map(({ value }) => value))
    const settled = own.size ? [...values].map((value): Trusted => ({ item, value, holds: own.has(value) })) : []
    const facts = new Map(
      last.map(({ publisher }) => {
        const kind = archive.book.get(publisher.sourceId ?? '')?.kind ?? null
        return [publisher.key, { group: kind, house: familyOf(archive, publisher) }] as const
      }),
    )
    return [{ item, given, settled, facts }]
  })
}
