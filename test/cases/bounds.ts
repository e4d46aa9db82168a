/** Table: cases of bounds and intervals. */
import { n } from '../support/core.js'
import type { Case } from './case.js'

export const bounds: readonly Case[] = [
  [n('more than 20,000'), n('more than 20,000'), 'agrees by_independence same_bound', 'a bound corroborates itself'],
  [n('up to 20,000'), n('at most 20,000'), 'agrees by_independence same_bound', 'two words for one bound'],
  [n('more than 20,000'), n('at least 20,000'), 'compatible compatible within_bound', 'nearly the same bound is not the same'],
  [n('more than 20,000'), n('more than 10,000'), 'compatible compatible within_bound', 'one bound inside the other'],
  [n('more than 20,000'), n('less than 30,000'), 'compatible compatible within_bound', 'there is room between them'],
  [n('more than 30,000'), n('less than 20,000'), 'conflicts conflicts beyond_bound', 'there is no room'],
  [n('more than 20,000'), n('21,602'), 'compatible compatible within_bound', 'a bound corroborates no figure'],
  [n('up to 25,000'), n('21,602'), 'compatible compatible within_bound', 'the figure keeps the bound'],
  [n('less than 20,000'), n('21,602'), 'conflicts conflicts beyond_bound', '21,602 is not less than 20,000'],
  [n('more than 21,602'), n('21,602'), 'conflicts conflicts beyond_bound', 'more than it is not it'],
  [n('at least 21,602'), n('21,602'), 'compatible compatible within_bound', 'at least it may be it'],
  [n('more than 21,602'), n('at most 21,602'), 'conflicts conflicts beyond_bound', 'bounds that only touch'],
  [n('more than 20,500'), n('20,000'), 'compatible compatible within_bound', 'what could have been meant reaches beyond the bound'],
  [n('up to 10 years'), n('between 5 and 10 years'), 'compatible compatible within_bound', 'a bound and an interval'],
  [n('less than 3 years'), n('between 5 and 10 years'), 'conflicts conflicts beyond_bound', 'an interval beyond the bound'],
  [n('at least 1 km'), n('at least 1,000 metres'), 'agrees by_independence same_bound', 'the same bound in another unit'],
]

export const intervals: readonly Case[] = [
  [n('between 5 and 12'), n('between 5 and 12'), 'agrees by_independence within_interval', 'the same interval'],
  [n('between 5 and 12'), n('between 5 and 10'), 'agrees by_independence within_interval', 'they share five of seven'],
  [n('between 0 and 10'), n('between 5 and 15'), 'agrees by_independence within_interval', 'they share half of the wider'],
  [n('between 5 and 12'), n('between 10 and 20'), 'compatible compatible within_interval', 'they share less than half'],
  [n('between 1 and 100'), n('between 40 and 60'), 'compatible compatible within_interval', 'a fifth of the wider'],
  [n('between 2 and 4'), n('between 5 and 12'), 'conflicts conflicts values_apart', 'they share nothing'],
  [n('between 60,000 and 100,000'), n('71,234'), 'compatible compatible within_interval', 'a value inside'],
  [n('between 60,000 and 100,000'), n('41,234'), 'conflicts conflicts values_apart', 'a value outside'],
  [n('between 21,000 and 30,000'), n('20,000'), 'undetermined undetermined coarse_rounding', 'only the reach lies inside'],
]
