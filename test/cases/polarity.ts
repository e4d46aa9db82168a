/** Table: cases of polarity, with and without a number. */
import { happened, held, n } from '../support/core.js'
import type { Case } from './case.js'

const denied = { polarity: 'denied' } as const
const march = { period: '2025-03' } as const
const thirteenth = { period: '2025-03-13' } as const

export const withoutNumber: readonly Case[] = [
  [happened('siren', { ...denied, ...march }), happened('siren', thirteenth), 'conflicts conflicts denied', 'never in March, on the 13th'],
  [happened('siren', denied), happened('siren'), 'conflicts conflicts denied', 'the same scope'],
  [
    happened('siren', { ...denied, ...thirteenth }),
    happened('siren', march),
    'compatible compatible not_denied',
    'not on the 13th, but in March',
  ],
  [
    happened('siren', denied),
    happened('siren', { place: 'north' }),
    'conflicts conflicts denied',
    'denied for the country, affirmed for a part',
  ],
  [happened('siren', { ...denied, place: 'north' }), happened('siren'), 'compatible compatible not_denied', 'denied for a part only'],
  [
    held('poor', { ...denied, category: ['soldiers'] }),
    held('poor', { category: ['officers'] }),
    'conflicts conflicts denied',
    'denied of all soldiers',
  ],
  [
    held('poor', { ...denied, category: ['officers'] }),
    held('poor', { category: ['soldiers'] }),
    'compatible compatible not_denied',
    'denied of officers only',
  ],
  [
    happened('siren', { ...denied, ...march }),
    happened('siren', { period: '2025-04' }),
    'not_comparable not_comparable other_period',
    'another month',
  ],
  [happened('siren', denied), happened('siren', denied), 'agrees by_independence same_event', 'two denials of one thing'],
  [
    happened('siren', { ...denied, place: null }),
    happened('siren'),
    'undetermined undetermined unknown_place',
    'for which place is not known',
  ],
]

export const withNumber: readonly Case[] = [
  [n('4,000', denied), n('1,500'), 'compatible compatible not_denied', 'not 4,000, but 1,500'],
  [n('21,600', denied), n('21,602'), 'conflicts conflicts denied', 'the values meet'],
  [n('21,602', denied), n('35,000'), 'compatible compatible not_denied', 'another number is not denied'],
  [n('more than 4,000', denied), n('5,123'), 'conflicts conflicts denied', 'a figure inside of the denied bound'],
  [n('between 100 and 200', denied), n('150'), 'conflicts conflicts denied', 'a figure inside of the denied interval'],
  [n('5,123', denied), n('more than 4,000'), 'compatible compatible not_denied', 'another figure above the bound'],
  [n('more than 4,000', denied), n('more than 4,000'), 'conflicts conflicts denied', 'the same bound'],
  [n('4,000', { ...denied, place: 'north' }), n('4,000'), 'compatible compatible not_denied', 'the scope is not the same'],
  [n('4,000', denied), n('4,000', { period: '2025-10-21' }), 'compatible compatible not_denied', 'the scope is not the same'],
  [n('4,000', denied), n('1,500', denied), 'compatible compatible not_denied', 'both denials can hold'],
  [n('21,600', denied), n('21,602', denied), 'agrees by_independence within_rounding', 'two denials of one figure'],
  [
    n('35,000', { ...denied, period: '2025-10-21' }),
    n('21,602', denied),
    'compatible compatible not_denied',
    'denied parts exceed no whole',
  ],
  [n('21,602', denied), n('21,602', { period: '2024-10' }), 'not_comparable not_comparable other_period', 'another month'],
]
