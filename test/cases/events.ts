/** Table: cases without a number: what happened, to whom, when and where. */
import { happened, held } from '../support/core.js'
import type { Case } from './case.js'

const denied = { polarity: 'denied' } as const

export const events: readonly Case[] = [
  [happened('siren'), happened('siren'), 'agrees by_independence same_event', 'the same event'],
  [happened('the bridge was closed'), happened('bridge closed'), 'agrees by_independence same_event', 'apart from function words'],
  [held('prices are rising'), held('prices are falling'), 'conflicts conflicts opposite_event', 'opposite predicates'],
  [happened('the bill was passed'), happened('the bill was rejected'), 'conflicts conflicts opposite_event', 'opposite predicates'],
  [
    held('prices are rising', { place: 'north' }),
    held('prices are falling', { place: 'south' }),
    'not_comparable not_comparable different_place',
    'somewhere else',
  ],
  [
    held('prices are rising', { period: '2024' }),
    held('prices are falling', { period: '2025' }),
    'not_comparable series other_period',
    'a development',
  ],
  [
    held('prices are rising'),
    held('prices are falling', denied),
    'undetermined undetermined no_rule',
    'what does not fall may rise: the antonym is no denial of a denial',
  ],
  [
    held('prices are rising', denied),
    held('prices are falling', denied),
    'undetermined undetermined no_rule',
    'they may stay: both denials can hold',
  ],
  [
    happened('Ukraine attacked Russia'),
    happened('Russia attacked Ukraine'),
    'undetermined undetermined unknown_measure',
    'who did it to whom',
  ],
  [
    happened('IT workers dismissed'),
    happened('workers dismissed'),
    'undetermined undetermined unknown_measure',
    'initials are no function word',
  ],
  [happened('the bridge was closed'), happened('the bridge was widened'), 'undetermined undetermined unknown_measure', 'find nothing'],
  [
    happened('soldiers killed by the flood'),
    happened('soldiers killed by bandits'),
    'undetermined undetermined unknown_measure',
    'by whom is no function word',
  ],
  [held('poor', { category: ['soldiers'] }), held('poor', { category: ['soldiers'] }), 'agrees by_independence same_event', 'to whom'],
]
