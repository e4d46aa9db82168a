/** Table: words that say how a figure is meant, before it or after it, with the modifier that they make of it. */
import type { Modifier } from '../../claims/statement.js'

export interface Hedge {
  readonly modifier: Modifier
  readonly before: string
  readonly after: string
}

/** Phrases are parted by bars. The order is of no matter: the longest phrase that fits is taken. */
export const hedges: readonly Hedge[] = [
  {
    modifier: 'about',
    before:
      'about|around|roughly|approximately|approx|approx.|circa|ca.|c.|some|an estimated|estimated|estimated at|in the region of|in the order of|on the order of|in the neighborhood of|in the neighbourhood of|close to|something like|somewhere around|more or less|an approximate|a rough|~|or about|very roughly|broadly|plus or minus',
    after: 'or so|or thereabouts|odd|-odd|or about|more or less|approximately',
  },
  {
    modifier: 'almost',
    before: 'almost|nearly|close on|just short of|just shy of|shy of|approaching|nearing|not quite|virtually|practically|well nigh',
    after: '',
  },
  {
    modifier: 'at_least',
    before:
      'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|upwards of|upward of|at a minimum|starting at|starting from|from at least|≥|>=',
    after:
      'or more|or above|or higher|or over|or greater|or older|and above|and over|and more|and older|and up|at least|plus|+|minimum|at a minimum',
  },
  {
    modifier: 'more_than',
    before:
      'more than|over|above|in excess of|exceeding|exceeds|exceeded|exceed|greater than|higher than|larger than|bigger than|longer than|older than|beyond|upwards from|better than|well over|well above|a little over|a little more than|slightly more than|slightly over|slightly above|just over|just above|just more than|topping|topped|surpassed|surpassing|north of|>|far more than|well in excess of|over than',
    after: '',
  },
  {
    modifier: 'up_to',
    before: 'up to|as many as|as much as|as high as|as long as|a maximum of|maximum|a high of|as far as|as large as|a possible',
    after: '',
  },
  {
    modifier: 'at_most',
    before: 'at most|no more than|not more than|no greater than|no higher than|no longer than|not exceeding|capped at|at the most|≤|<=',
    after: 'or less|or fewer|or below|or under|or lower|or younger|and under|and below|at most|maximum|at the most|tops|or cheaper',
  },
  {
    modifier: 'less_than',
    before:
      'less than|fewer than|under|below|lower than|smaller than|shorter than|younger than|cheaper than|well under|well below|just under|just below|a little under|a little less than|slightly less than|slightly under|slightly below|short of|<|south of|far less than|far fewer than',
    after: '',
  },
]

/** Words that may stand between a hedge and its figure, or before a figure, and change nothing of what it means. */
export const fillers: ReadonlySet<string> = new Set(
  'the a an just only another further additional total combined whopping staggering mere record massive huge full whole good extra some even already now exactly precisely fully'.split(
    ' ',
  ),
)
