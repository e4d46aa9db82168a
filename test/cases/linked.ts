/** Table: cases of linked units and measures. */
import { n } from '../support/core.js'
import type { Case } from './case.js'

const deserters = { measure: 'deserters' } as const

export const linked: readonly Case[] = [
  [n('21,600 persons'), n('21,602'), 'agrees agrees_unproven linked', 'as many persons as cases'],
  [n('35,000 persons'), n('21,602'), 'undetermined undetermined linked', 'how many cases a person has is not known'],
  [n('20,000 persons'), n('21,602'), 'undetermined undetermined linked', 'the cores do not meet'],
  [n('21,600', deserters), n('21,602'), 'agrees agrees_unproven linked', 'linked measures'],
  [n('35,000', deserters), n('21,602'), 'undetermined undetermined linked', 'linked measures, figures apart'],
  [n('21,600 persons', deserters), n('21,602'), 'agrees agrees_unproven linked', 'linked in both'],
  [
    n('21,600 persons', { period: '2025-09' }),
    n('21,602'),
    'not_comparable not_comparable other_period',
    'linked, but all else is not the same',
  ],
  [n('21,600 persons', { place: null }), n('21,602'), 'undetermined undetermined unknown_place', 'the unknown comes first'],
]
