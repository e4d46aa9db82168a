/** Which state a source belongs to, if any. */
import { byText } from '../values/order.js'
import { attached } from '../values/remembered.js'
import { nameForm } from '../values/wording.js'
import { partiesServed, type SourceBook, type SourceWithId, withOwners } from './house.js'
import { stateKinds } from './kinds.js'

export interface StateTie {
  /** Equal for sources of one state: "state:UA" or "party:government of maravia". */
  readonly key: string
  /** The ISO code, null where only a party is known. */
  readonly code: string | null
}

const ofState = (code: string): StateTie => ({ key: `state:${code}`, code })
const ofParty = (party: string): StateTie => ({ key: `party:${party}`, code: null })

const ownTie = (source: SourceWithId): StateTie | null => {
  if (source.provenance.state) return ofState(source.provenance.state)
  if (!stateKinds.has(source.kind)) return null
  if (source.country) return ofState(source.country)
  const side = source.sides.find(({ relation }) => relation !== 'aligned_with')
  return side ? ofParty(nameForm(side.party)) : null
}

/** The state body that serves each party; of several the one with the smallest id. */
const bodiesThatServe = attached((book: SourceBook): ReadonlyMap<string, SourceWithId> => {
  const bodies = [...book.values()].filter(({ kind }) => stateKinds.has(kind)).sort((a, b) => byText(b.id, a.id))
  return new Map(
    bodies.flatMap((source) =>
      source.sides.filter(({ relation }) => relation !== 'aligned_with').map(({ party }) => [nameForm(party), source] as const),
    ),
  )
})

/**
 * The state of a source: `provenance.state`; else, of an official or state-affiliated body, its country, else the party that it is or serves.
 * A person belongs also through a parent of that sort, or through a party that such a body serves.
 */
export const stateOf = (book: SourceBook, id: string): StateTie | null => {
  const source = book.get(id)
  if (!source) return null
  const own = ownTie(source)
  if (own || source.kind !== 'person') return own
  for (const owner of withOwners(book, id).slice(1)) {
    const tie = stateKinds.has(owner.kind) || owner.provenance.state ? ownTie(owner) : null
    if (tie) return tie
  }
  for (const party of partiesServed(book, id)) {
    const body = bodiesThatServe(book).get(party)
    if (body) return ownTie(body)
  }
  return null
}
