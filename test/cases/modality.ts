/** Table: cases of modality: what is possible, planned or forecast never conflicts with what is. */
import { happened, n } from '../support/core.js'
import type { Case } from './case.js'

const possible = { modality: 'possible' } as const
const forecast = { modality: 'forecast' } as const
const planned = { modality: 'planned' } as const

export const modality: readonly Case[] = [
  [n('20,000', possible), n('2,750'), 'not_comparable not_comparable different_modality', 'what did not come true'],
  [n('35,000', forecast), n('21,602'), 'not_comparable not_comparable different_modality', 'a forecast that missed'],
  [n('20,000', possible), n('21,602'), 'compatible compatible different_modality', 'the reaches meet'],
  [n('up to 20,000', possible), n('more than 2,750'), 'compatible compatible different_modality', 'the bounds hold'],
  [n('up to 2,000', possible), n('2,750'), 'not_comparable not_comparable different_modality', 'the bound does not hold'],
  [n('21,602', planned), n('21,602', forecast), 'compatible compatible different_modality', 'a plan and a forecast'],
  [n('21,600', { modality: 'estimated' }), n('21,602'), 'agrees by_independence within_rounding', 'an estimate counts as actual'],
  [n('35,000', { modality: 'estimated' }), n('21,602'), 'conflicts conflicts values_apart', 'an estimate counts as actual'],
  [n('35,000', forecast), n('21,602', forecast), 'conflicts conflicts values_apart', 'two forecasts compare like any two'],
  [
    n('5,000', { ...planned, period: '2025-10-21' }),
    n('21,602'),
    'compatible compatible different_modality',
    'a planned part that fits its whole',
  ],
  [
    n('35,000', { ...planned, period: '2025-10-21' }),
    n('21,602'),
    'not_comparable not_comparable different_modality',
    'a planned part that does not fit',
  ],
  [happened('siren', planned), happened('siren'), 'compatible compatible different_modality', 'planned, and done'],
  [
    happened('siren', planned),
    happened('siren', { polarity: 'denied' }),
    'not_comparable not_comparable different_modality',
    'planned, and not done',
  ],
  [happened('siren', { ...planned, place: null }), happened('siren'), 'undetermined undetermined unknown_place', 'the unknown first'],
  [
    happened('prices rising', forecast),
    happened('prices falling'),
    'not_comparable not_comparable different_modality',
    'opposite predicates, and one is a forecast',
  ],
]
