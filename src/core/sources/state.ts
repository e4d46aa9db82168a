/** Which state a source belongs to, if any. */
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

/** The state bodies among the sources that serve a party, in order of id. */
const bodiesThatServe = (book: SourceBook, party: string): SourceWithId[] =>
  [...book.values()]
    .filter(
      (source) =>
        stateKinds.has(source.kind) && source.sides.some((side) => side.relation !== 'aligned_with' && nameForm(side.party) === party),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))

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
    const body = bodiesThatServe(book, party)[0]
    if (body) return ownTie(body)
  }
  return null
}
