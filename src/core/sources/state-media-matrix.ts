/**
 * Table: State Media Monitor's matrix. Seven models by who funds, who governs and who edits.
 * Source: Dragomir and Söderström, State Media Matrix (Media and Journalism Research Center, 2021), statemediamonitor.com.
 */
import type { SourceProvenance } from './schema.js'

export type StateMediaModel = 'SC' | 'CaPu' | 'CaPr' | 'ISFM' | 'ISF' | 'ISM' | 'IP'

type Test = (provenance: SourceProvenance) => boolean

const stateFunded: Test = ({ funding }) => funding === 'state' || funding === 'public'
const stateGoverned: Test = ({ governance }) => governance === 'state_appointed'
const privatelyOwned: Test = ({ governance }) => governance === 'private_owner'
const controlled: Test = ({ editorialAutonomy }) => editorialAutonomy === 'controlled'
const autonomous: Test = ({ editorialAutonomy }) => editorialAutonomy === 'independent'
const notGoverned: Test = ({ governance }) => governance === 'independent'

const all =
  (...tests: readonly Test[]): Test =>
  (provenance) =>
    tests.every((test) => test(provenance))

export interface MatrixRow {
  readonly model: StateMediaModel
  readonly rule: string
  readonly says: string
  readonly fits: Test
}

export const stateMediaMatrix: readonly MatrixRow[] = [
  {
    model: 'SC',
    rule: 'state-controlled',
    says: 'Funded by the state, governed by its appointees, edited under its control.',
    fits: all(stateFunded, stateGoverned, controlled),
  },
  {
    model: 'CaPr',
    rule: 'captured-private',
    says: 'Privately owned, edited under the control of the state.',
    fits: all(privatelyOwned, controlled),
  },
  {
    model: 'CaPu',
    rule: 'captured-public',
    says: 'Edited under the control of the state, which holds one of funding and governance.',
    fits: (p) => p.funding !== 'unknown' && p.governance !== 'unknown' && controlled(p) && stateFunded(p) !== stateGoverned(p),
  },
  {
    model: 'ISFM',
    rule: 'independent-state-funded-and-managed',
    says: 'Funded by the state and governed by its appointees, edited independently.',
    fits: all(stateFunded, stateGoverned, autonomous),
  },
  {
    model: 'ISF',
    rule: 'independent-state-funded',
    says: 'Funded by the state, governed and edited independently.',
    fits: all(stateFunded, notGoverned, autonomous),
  },
  {
    model: 'ISM',
    rule: 'independent-state-managed',
    says: 'Governed by appointees of the state, funded otherwise, edited independently.',
    fits: (p) => !stateFunded(p) && p.funding !== 'unknown' && stateGoverned(p) && autonomous(p),
  },
  {
    model: 'IP',
    rule: 'independent-public',
    says: 'Serves the public without a state that governs or edits it.',
    fits: (p) => p.funding !== 'unknown' && !stateFunded(p) && notGoverned(p) && autonomous(p),
  },
]

export interface DerivedModel {
  readonly stateMediaModel: StateMediaModel | null
  readonly rule: string | null
  readonly says: string
}

/** The model that the three facets of a source give; null, with the reason, where they give none. */
export const stateMediaModelOf = (provenance: SourceProvenance): DerivedModel => {
  const row = stateMediaMatrix.find(({ fits }) => fits(provenance))
  if (row) return { stateMediaModel: row.model, rule: row.rule, says: row.says }
  return {
    stateMediaModel: null,
    rule: null,
    says: 'Funding, governance and editorial autonomy, as far as they are known, fit no row of the matrix.',
  }
}
