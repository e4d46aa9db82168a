/** Table: cases in which all is the same but the figures: rounding, hedges, units and rates. */
import type { Statement } from '../../src/core/claims/statement.js'
import { n } from '../support/core.js'
import type { Case } from './case.js'

const rate = { accumulation: 'rate', per: 'P1M' } as const
const stock = { accumulation: 'stock' } as const
const share = { accumulation: 'share' } as const

/** A figure that stands in the text otherwise. */
const written = (text: string, asWritten: string): Statement => {
  const statement = n(text)
  return { ...statement, quantity: statement.quantity && { ...statement.quantity, asWritten } }
}

export const figures: readonly Case[] = [
  [n('21,602'), n('21,602'), 'agrees by_independence within_rounding', 'equal figures'],
  [n('21,602'), n('21,600'), 'agrees by_independence within_rounding', 'rounded to the hundred'],
  [n('21,602'), written('21,600', '21.600'), 'agrees by_independence within_rounding', 'rounded to the hundred, in German'],
  [n('21,602'), written('21,602', '21.602'), 'agrees by_independence within_rounding', 'to the one, in German'],
  [
    n('21,602', { category: ['convicts'] }),
    n('21,600', { category: ['convicts', 'prisoners'] }),
    'agrees by_independence within_rounding',
    'convicts are prisoners: the second category narrows nothing',
  ],
  [n('21,602'), n('21,650'), 'conflicts conflicts values_apart', 'written to the ten'],
  [n('21,602'), n('21,603'), 'conflicts conflicts values_apart', 'both written to the one'],
  [n('21,602'), n('20,000'), 'undetermined undetermined coarse_rounding', 'depends on how roughly 20,000 was meant'],
  [n('21,602'), n('30,000'), 'conflicts conflicts values_apart', '"30,000" reaches down to 25,000'],
  [n('89,127'), n('90,000'), 'agrees by_independence within_rounding', '87,750 to 92,250'],
  [n('89,127'), n('almost 90,000'), 'agrees by_independence within_rounding', 'just below'],
  [n('91,234'), n('almost 90,000'), 'conflicts conflicts values_apart', 'almost is not beyond'],
  [n('82,345'), n('almost 90,000'), 'undetermined undetermined coarse_rounding', 'ten percent below is far for "almost"'],
  [n('21,602'), n('about 21,500'), 'agrees by_independence within_rounding', 'within five percent'],
  [n('21,602'), n('about 19,000'), 'undetermined undetermined coarse_rounding', 'within fifteen percent'],
  [n('21,602'), n('about 16,000'), 'conflicts conflicts values_apart', 'beyond fifteen percent'],
  [n('11,000'), n('2,750'), 'conflicts conflicts values_apart', 'released, same programme, same period'],
  [n('35'), n('34'), 'conflicts conflicts values_apart', 'small counts are themselves'],
  [n('dozens'), n('50'), 'agrees by_independence within_rounding', 'a vague word'],
  [n('dozens'), n('130'), 'undetermined undetermined coarse_rounding', 'a vague word, stretched'],
  [n('dozens'), n('1,304'), 'conflicts conflicts values_apart', 'not even stretched'],
  [n('52 %', share), n('52.3 %', share), 'agrees by_independence within_rounding', 'shares'],
  [n('52 %', share), n('53 %', share), 'agrees by_independence within_rounding', 'their roundings touch'],
  [n('52 %', share), n('54 %', share), 'conflicts conflicts values_apart', 'shares apart'],
  [n('0'), n('3'), 'conflicts conflicts values_apart', 'none, and some'],
]

export const converted: readonly Case[] = [
  [n('24.3 feet', stock), n('7.4 metres', stock), 'agrees by_independence within_rounding', 'lengths convert, with their precision'],
  [n('24.9 feet', stock), n('7.4 metres', stock), 'conflicts conflicts values_apart', '7.59 metres'],
  [n('5 people'), n('5 persons'), 'agrees by_independence within_rounding', 'plural and singular'],
  [n('5 percent', share), n('5 per cent', share), 'agrees by_independence within_rounding', 'names of the share'],
  [n('21,600', rate), n('21,602'), 'agrees by_independence within_rounding', 'a rate over exactly one month is a flow'],
  [n('30,000', rate), n('21,602'), 'conflicts conflicts values_apart', 'a rate over exactly one month is a flow'],
  [n('up to 30,000', rate), n('21,602'), 'compatible compatible within_bound', 'a bound of a rate'],
  [
    n('1,000', { ...rate, period: '2025' }),
    n('12,000', { ...rate, per: 'P1Y', period: '2025' }),
    'agrees by_independence within_rounding',
    'per year',
  ],
  [n('1,234', { ...rate, per: 'P1D' }), n('8,638', { ...rate, per: 'P1W' }), 'agrees by_independence within_rounding', 'per week'],
  [
    n('1,234', { ...rate, per: 'P1W', period: '2025-10-06/2025-10-12' }),
    n('1,234', { period: '2025-10-06/2025-10-12' }),
    'agrees by_independence within_rounding',
    'a flow over exactly one week',
  ],
]
