/** Table: cases in which the scope of one lies inside the other's: parts and wholes, and events told more or less closely. */
import { happened, held, n } from '../support/core.js'
import type { Case } from './case.js'

const day = { period: '2025-10-21' } as const
const stock = { accumulation: 'stock' } as const

export const additive: readonly Case[] = [
  [n('9,048', { period: '2024-10' }), n('95,296', { period: '2022-02/2024-11-01' }), 'compatible compatible part_of_whole', 'a month'],
  [n('35,000', day), n('21,602'), 'conflicts conflicts part_exceeds_whole', 'a day cannot have more than its month'],
  [
    n('400,000', { period: '2025-01/2025-10' }),
    n('311,200', { period: '2022/2025-10' }),
    'conflicts conflicts part_exceeds_whole',
    'ten months inside of four years',
  ],
  [n('450,000', { measure: 'awol-cases' }), n('311,200'), 'conflicts conflicts part_exceeds_whole', 'one crime and both'],
  [n('59,606', { measure: 'awol-cases' }), n('almost 90,000'), 'compatible compatible part_of_whole', 'one crime and both'],
  [n('35,000', { place: 'north' }), n('29,521'), 'conflicts conflicts part_exceeds_whole', 'a region and the country'],
  [n('6,144', { place: 'harbour-town' }), n('29,521'), 'compatible compatible part_of_whole', 'a town and the country'],
  [n('35,000', { category: ['officers'] }), n('21,602'), 'conflicts conflicts part_exceeds_whole', 'officers, and all'],
  [
    n('35,000', { category: ['officers'] }),
    n('21,602', { category: ['soldiers'] }),
    'conflicts conflicts part_exceeds_whole',
    'officers, and all soldiers',
  ],
  [
    n('35,000', { category: ['officers', 'women'], place: 'north', ...day }),
    n('21,602', { category: ['officers'] }),
    'conflicts conflicts part_exceeds_whole',
    'narrower in three respects',
  ],
  [n('20,000', day), n('18,000'), 'undetermined undetermined coarse_rounding', '"20,000" may be 15,000'],
  [n('35,000', day), n('up to 21,602'), 'conflicts conflicts part_exceeds_whole', 'a part beyond the bound of the whole'],
  [n('35,000', day), n('more than 21,602'), 'compatible compatible part_of_whole', 'the whole may be more'],
  [n('up to 35,000', day), n('21,602'), 'compatible compatible part_of_whole', 'the part may be less'],
  [n('9 hectares', { ...stock, place: 'north' }), n('0.04 km²', stock), 'conflicts conflicts part_exceeds_whole', 'areas, converted'],
  [n('5 tonnes', day), n('4,211 kilograms'), 'conflicts conflicts part_exceeds_whole', 'masses, converted'],
  [n('5,120 litres', day), n('4.2 m³'), 'conflicts conflicts part_exceeds_whole', 'volumes, converted'],
  [n('5,120 EUR', day), n('4,211 EUR'), 'conflicts conflicts part_exceeds_whole', 'sums of money'],
  [n('35,000', { ...stock, place: 'north' }), n('21,602', stock), 'conflicts conflicts part_exceeds_whole', 'stocks at the same moment'],
  [
    n('35,000 soldiers', { measure: 'soldiers who returned to service', ...day }),
    n('21,602 soldiers', { measure: 'soldiers who returned to service' }),
    'conflicts conflicts part_exceeds_whole',
    'who returns is counted; a return on money is another thing',
  ],
  [
    n('35,000 soldiers', { measure: 'losses of the army', ...day }),
    n('21,602 soldiers', { measure: 'losses of the army' }),
    'conflicts conflicts part_exceeds_whole',
    'a loss of soldiers is a count; a loss of money can shrink',
  ],
  [
    n('2,345', { accumulation: 'rate', per: 'P1M' }),
    n('1,234', { period: '2025' }),
    'conflicts conflicts part_exceeds_whole',
    'a rate over exactly one month is a flow of that month',
  ],
]

export const notAdditive: readonly Case[] = [
  [
    n('52 %', { accumulation: 'share', place: 'north' }),
    n('40.0 %', { accumulation: 'share' }),
    'compatible compatible part_of_whole',
    'a share of a part may be larger',
  ],
  [n('9 metres', { ...stock, place: 'north' }), n('7.4 metres', stock), 'compatible compatible part_of_whole', 'heights do not add up'],
  [n('35,000', { ...stock, ...day }), n('21,602', stock), 'compatible compatible part_of_whole', 'stocks at different moments'],
  [
    n('5,120 EUR', { measure: 'profit', ...day }),
    n('4,211 EUR', { measure: 'profit' }),
    'compatible compatible part_of_whole',
    'a profit can shrink',
  ],
  [
    n('5,120 EUR', { measure: 'average wage', ...day }),
    n('4,211 EUR', { measure: 'average wage' }),
    'compatible compatible part_of_whole',
    'an average',
  ],
  [
    n('5,120 EUR', { measure: 'trade balance', ...day }),
    n('4,211 EUR', { measure: 'trade balance' }),
    'compatible compatible part_of_whole',
    'a balance',
  ],
  [
    n('35,000', { accumulation: 'change', ...day }),
    n('21,602', { accumulation: 'change' }),
    'compatible compatible part_of_whole',
    'a change can be undone',
  ],
  [
    n('3,000', { accumulation: 'rate', per: 'P1M', period: '2025' }),
    n('5,000'),
    'compatible compatible part_of_whole',
    'one month above the monthly rate of the year',
  ],
  [held('poor', { place: 'north' }), held('poor'), 'compatible compatible part_of_whole', 'what is so in a part'],
]

export const eventsInside: readonly Case[] = [
  [happened('siren'), happened('siren', { period: '2025-10' }), 'agrees by_independence within_period', 'on a day of the month'],
  [happened('siren', { place: 'north' }), happened('siren'), 'agrees by_independence within_period', 'told more closely where'],
  [
    happened('siren', { place: 'harbour-town' }),
    happened('siren', { period: '2025', place: 'north' }),
    'agrees by_independence within_period',
    'more closely when and where',
  ],
]
