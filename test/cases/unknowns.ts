/** Table: cases in which a decisive dimension is unknown, or nothing is in common. */
import { happened, held, n } from '../support/core.js'
import type { Case } from './case.js'

export const unknowns: readonly Case[] = [
  [n('5', { measure: 'thefts' }), n('5'), 'undetermined undetermined unknown_measure', 'a common ancestor, and no partition'],
  [n('5', { measure: 'odd cases' }), n('5'), 'undetermined undetermined unknown_measure', 'words that share a word'],
  [
    happened('bridge closed', { place: null }),
    happened('ferry sunk'),
    'undetermined undetermined unknown_measure',
    'nothing in common, but a place is missing',
  ],
  [n('5 EUR'), n('5 USD'), 'undetermined undetermined unknown_unit', 'two currencies without a rate'],
  [n('5 dollars'), n('5 EUR'), 'undetermined undetermined unknown_unit', 'a bare dollar may be any, and has no rate'],
  [n('5 pounds'), n('5 kilograms'), 'undetermined undetermined unknown_unit', 'money or mass'],
  [n('5', { unit: null, measure: 'deserters' }), n('5 tanks', { measure: 'deserters' }), 'undetermined undetermined unknown_unit', 'none'],
  [n('5 soldiers'), n('5 cases'), 'undetermined undetermined unknown_unit', 'a path between the units, and no link'],
  [
    n('5', { accumulation: 'rate', per: 'P1M' }),
    n('5', { accumulation: 'rate', per: 'P1D' }),
    'undetermined undetermined unknown_unit',
    'a month has no fixed number of days',
  ],
  [n('5', { accumulation: null }), n('5'), 'undetermined undetermined unknown_accumulation', 'over a period or at a moment'],
  [
    n('5', { category: ['women'] }),
    n('5', { category: ['officers'] }),
    'undetermined undetermined unknown_category',
    'words that are no concept',
  ],
  [n('5', { place: null }), n('5'), 'undetermined undetermined unknown_place', 'a part, or another country'],
  [n('5', { place: 'constructor' }), n('5', { place: 'France' }), 'undetermined undetermined unknown_place', 'no country'],
  [n('5', { place: 'Springfield' }), n('5'), 'undetermined undetermined unknown_place', 'a name that is not registered'],
  [n('5', { period: null }), n('5'), 'undetermined undetermined unknown_period', 'it is not told when'],
  [happened('siren', { period: null }), happened('siren'), 'undetermined undetermined unknown_period', 'an event that is not dated'],
  [
    n('5', { measure: 'deserters', unit: null, accumulation: null }),
    held('deserters'),
    'undetermined undetermined unknown_value',
    'one gives no number',
  ],
]

export const nothingInCommon: readonly Case[] = [
  [held('inflation fell'), held('bridge closed'), 'not_comparable not_comparable nothing_in_common', 'no concept and no word shared'],
  [n('5', { measure: 'bridges closed' }), n('9'), 'not_comparable not_comparable nothing_in_common', 'a concept and words'],
  [held('inflation fell'), held('inflation in towns fell'), 'undetermined undetermined unknown_measure', 'words are shared'],
  [
    held('inflation fell', { category: ['women'] }),
    held('bridge closed', { category: ['women'] }),
    'undetermined undetermined unknown_measure',
    'the category is shared',
  ],
  [held('inflation fell', { period: null }), held('bridge closed'), 'undetermined undetermined unknown_measure', 'a period is missing'],
]

export const noRule: readonly Case[] = [
  [
    n('5', { measure: 'deserters', period: '2025-10-21' }),
    n('5'),
    'undetermined undetermined no_rule',
    'linked in measure, narrower in period: no row fits',
  ],
  [
    n('5', { category: ['conscripts'] }),
    n('5', { category: ['privates'] }),
    'undetermined undetermined no_rule',
    'linked categories: no row fits',
  ],
]
