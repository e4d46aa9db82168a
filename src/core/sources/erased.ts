/** What is left of an erased source: that there was one of its kind, of its house and state, so that it still counts as an origin. */
import { nameForm } from '../values/wording.js'
import type { SourceBody } from './schema.js'

/** What an erased source or name is called. */
export const erasedName = '(erased)'

/**
 * The body without what tells who it was: names, domains, identifiers, other people's ratings, policies, evidence, rationales, and the party
 * that it itself is. What counting rests on stays: kind, country, owner, the facets of its provenance, whose organ it is, since when it has
 * suspended a measure.
 */
export const erasedSource = (body: SourceBody): SourceBody => ({
  ...body,
  name: erasedName,
  aliases: [],
  domains: [],
  identifiers: {},
  labels: [],
  policies: { corrections: null, ethics: null, unnamedSources: null, ownership: null, verification: null },
  provenance: { ...body.provenance, evidence: [] },
  sides: body.sides.filter(({ relation }) => relation !== 'is').map((side) => ({ ...side, basis: null, rationale: null })),
  suspensions: body.suspensions.map((suspension) => ({ ...suspension, evidence: null })),
})

/** The body with a party that bears one of these names called by the id of the source that it was: its organs still belong to it. */
export const withPartyById = (body: SourceBody, names: ReadonlySet<string>, id: string): SourceBody => ({
  ...body,
  sides: body.sides.map((side) => (names.has(nameForm(side.party)) ? { ...side, party: id } : side)),
})
