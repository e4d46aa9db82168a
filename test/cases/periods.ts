/** Table: cases of periods: series, events that happen once, overlaps, crossed scopes, missing ends and uncertain dates. */
import { happened, held, n } from '../support/core.js'
import type { Case } from './case.js'

const denied = { polarity: 'denied' } as const
const on = (period: string) => ({ period })

export const periods: readonly Case[] = [
  [n('3,448', on('2024-01')), n('9,048', on('2024-10')), 'not_comparable series other_period', 'a development, not a contradiction'],
  [n('9,048', on('2024-10')), n('21,602', on('2025-10')), 'not_comparable series other_period', 'a year apart'],
  [n('5', on('2025-09')), n('9'), 'not_comparable series other_period', 'months that adjoin do not touch'],
  [held('poor', on('2024')), held('poor', on('2025')), 'not_comparable series other_period', 'what was so in two years'],
  [
    n('5 %', { ...on('2024'), accumulation: 'share' }),
    n('7 %', { ...on('2025'), accumulation: 'share' }),
    'not_comparable series other_period',
    'shares of two years',
  ],
  [n('5', on('../2024-11-01')), n('9'), 'not_comparable series other_period', 'whenever it began, it ended before'],
  [happened('siren'), happened('siren', on('2025-10-29')), 'not_comparable not_comparable other_period', 'two events are no series'],
  [
    n('5', { ...on('2024-10'), category: ['officers'] }),
    n('9'),
    'not_comparable not_comparable other_period',
    'a series only where all else is the same',
  ],
  [
    n('5', { ...on('2024-10'), modality: 'forecast' }),
    n('9'),
    'not_comparable not_comparable other_period',
    'a forecast is no point of the series',
  ],
  [
    n('5', { ...on('2024-10'), measure: 'deserters' }),
    n('9'),
    'not_comparable not_comparable other_period',
    'a linked measure is not the same',
  ],
]

export const onceEvents: readonly Case[] = [
  [happened('signing'), happened('signing', on('2025-10-29')), 'conflicts conflicts different_date', 'it happens once'],
  [happened('signing'), happened('signing', on('2025-10-22')), 'undetermined undetermined adjacent_days', 'a late hour, a time zone'],
  [happened('signing'), happened('signing', on('2025-10-23')), 'conflicts conflicts different_date', 'two days apart'],
  [happened('signing'), happened('signing', on('2025-10')), 'agrees by_independence within_period', 'a day in the month'],
  [happened('signing'), happened('signing', on('2025-09')), 'conflicts conflicts different_date', 'a day of another month'],
  [
    happened('signing'),
    happened('signing', { ...on('2025-10-29'), modality: 'planned' }),
    'not_comparable not_comparable other_period',
    'a plan for another day contradicts nothing',
  ],
  [
    happened('signing'),
    happened('signing', { ...on('2025-10-29'), ...denied }),
    'not_comparable not_comparable other_period',
    'that it was not on another day contradicts nothing',
  ],
  [
    happened('signing', denied),
    happened('signing', { ...on('2025-10-29'), ...denied }),
    'not_comparable not_comparable other_period',
    'neither says when it was',
  ],
  [
    happened('signing', { place: 'north' }),
    happened('signing', { ...on('2025-10-29'), place: 'south' }),
    'not_comparable not_comparable different_place',
    'somewhere else it is another event',
  ],
  [
    happened('signing', { place: null }),
    happened('signing', on('2025-10-29')),
    'conflicts conflicts different_date',
    'a definite difference decides before the unknown place',
  ],
]

export const adjacentDays: readonly Case[] = [
  [
    happened('signing', { period: '2025-10-31' }),
    happened('signing', { period: '2025-11' }),
    'undetermined undetermined adjacent_days',
    'the day of November may be the first',
  ],
  [
    happened('signing', denied),
    happened('signing', { ...denied, period: '2025-10-22' }),
    'not_comparable not_comparable other_period',
    'two denials put no event on two adjacent days',
  ],
]

export const overlaps: readonly Case[] = [
  [
    n('90,000', on('2022/2024-09')),
    n('95,296', on('2022-02/2024-11-01')),
    'not_comparable not_comparable overlapping_period',
    'neither period holds the other',
  ],
  [
    n('3,448', on('2024-01')),
    n('59,606', { ...on('2022/2024-09'), measure: 'awol-cases' }),
    'not_comparable not_comparable crossed_scope',
    'wider in measure, narrower in period',
  ],
  [
    n('5', { place: 'north' }),
    n('5', { category: ['officers'] }),
    'not_comparable not_comparable crossed_scope',
    'narrower in place, wider in category',
  ],
  [
    happened('siren', { place: 'north' }),
    happened('siren', { ...on('2025-10-21'), period: '2025-10-21', place: 'maravia', category: ['soldiers'] }),
    'not_comparable not_comparable crossed_scope',
    'events too',
  ],
]

export const missingEnds: readonly Case[] = [
  [
    n('more than 160,000', on('/2025-12-18')),
    n('311,200', on('2022/2025-10')),
    'undetermined undetermined unknown_period',
    'without a start it may hold the other, or not touch it',
  ],
  [n('160,000', on('/2025-12-18')), n('9,048', on('2024-10')), 'undetermined undetermined unknown_period', 'it may begin after'],
  [n('5', { period: null }), n('5'), 'undetermined undetermined unknown_period', 'one has no period'],
  [n('5', on('2025-10/..')), n('9'), 'undetermined undetermined unknown_period', 'where it ends decides'],
  [
    n('5', { ...on('2022/..'), accumulation: 'stock' }),
    n('5', { accumulation: 'stock' }),
    'compatible compatible part_of_whole',
    'a stock is no flow: its open period is taken as written',
  ],
]

export const uncertainDates: readonly Case[] = [
  [n('5', on('2025-10?')), n('9', on('2025-11')), 'undetermined undetermined unknown_period', 'a month later there is no difference'],
  [n('5', on('2025-10?')), n('9', on('2025-12')), 'not_comparable series other_period', 'a month later it still is another month'],
  [n('5', on('2025~')), n('9', on('2026-03')), 'undetermined undetermined unknown_period', 'about 2025 may be 2026'],
  [n('5', on('2025-XX')), n('9', on('2026-03')), 'not_comparable series other_period', 'some month of 2025 is no month of 2026'],
  [n('21,600', on('2025-10?')), n('21,602'), 'agrees by_independence within_rounding', 'taken as written'],
  [n('35,000', on('2025-10?')), n('21,602'), 'conflicts conflicts values_apart', 'taken as written, here too'],
  [
    n('11,000', on('2024-01~')),
    n('2,750', on('2024-05/2024-06-16')),
    'not_comparable series other_period',
    'an approximate date lowers the certainty, not the outcome',
  ],
  [
    n('5', on('2025-09/2025-10-20~')),
    n('9', on('2025-10/2025-11-01')),
    'not_comparable not_comparable overlapping_period',
    'one day more or less leaves an overlap',
  ],
  [
    n('5', on('2025-10-02~/2025-11-03')),
    n('9', on('2025-10-01/2025-11-02~')),
    'undetermined undetermined unknown_period',
    'only uncertain dates make the overlap',
  ],
]
