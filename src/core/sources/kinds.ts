/** Table: the kinds of source, and what each is. A kind is always stated; nothing defaults to independent. */
export const sourceKinds = {
  state_affiliated_agency: 'A news agency that a state owns, funds or directs.',
  state_affiliated_outlet: 'A newspaper, broadcaster or site that a state owns, funds or directs.',
  independent_outlet: 'A newspaper, broadcaster or site that no state and no party directs.',
  partisan_outlet: 'An outlet of a party or a movement.',
  official_body: 'A body of a state or of a local authority.',
  intergovernmental_body: 'A body that several states have founded.',
  research_body: 'A university, institute or think tank.',
  civil_society: 'An association, charity or campaign.',
  company: 'A business that is no outlet.',
  aggregator: 'A site that passes on what others say.',
  person: 'One human being.',
  unknown: 'Nobody has looked yet.',
} as const

export type SourceKind = keyof typeof sourceKinds

/** Kinds that serve a state by what they are. */
export const stateKinds: ReadonlySet<SourceKind> = new Set(['official_body', 'state_affiliated_agency', 'state_affiliated_outlet'])

const isKind = (name: string): name is SourceKind => Object.hasOwn(sourceKinds, name)

/** The names of the kinds, for the schema. */
export const sourceKindNames: readonly SourceKind[] = Object.keys(sourceKinds).filter(isKind)
