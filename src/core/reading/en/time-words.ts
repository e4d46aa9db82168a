/** Table: English words that expressions of time are made of, each with its kind and what it stands for. */

export interface TimeWord {
  readonly kind: string
  /** A number, or a name of a unit, a part of a day, a reference. */
  readonly value: number | string
}

const listed = (kind: string, list: string, from = 1, step = 1): [string, TimeWord][] =>
  list.split(' ').map((word, at) => [word, { kind, value: from + at * step }])
const named = (kind: string, pairs: string): [string, TimeWord][] =>
  pairs.split(' ').map((pair) => {
    const [word = '', value = ''] = pair.split('=')
    return [word, { kind, value: value || word }]
  })
const alike = (kind: string, words: string, value: number | string): [string, TimeWord][] =>
  words.split(' ').map((word) => [word, { kind, value }])

/** Names that are written with a capital; their short forms want a full stop or a number beside them. */
export const names: ReadonlyMap<string, TimeWord> = new Map([
  ...listed('month', 'january february march april may june july august september october november december'),
  ...listed('weekday', 'monday tuesday wednesday thursday friday saturday sunday'),
  ...listed('weekdays', 'mondays tuesdays wednesdays thursdays fridays saturdays sundays'),
])

export const shortNames: ReadonlyMap<string, TimeWord> = new Map([
  ...listed('month', 'jan feb mar apr may jun jul aug sep oct nov dec'),
  ...alike('month', 'sept', 9),
  ...listed('weekday', 'mon tue wed thu fri sat sun'),
  ...alike('weekday', 'tues', 2),
  ...alike('weekday', 'thur thurs', 4),
])

/** Whole numbers in words, for figures of time only. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, at): [string, number] => [word, at]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at): [string, number] => [word, at * 10 + 20]),
])

export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['dozen', 12],
])

export const timeWords: ReadonlyMap<string, TimeWord> = new Map([
  ...listed('ordinal', 'first'),
  ...listed('second', 'second', 2),
  ...listed('ordinal', 'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth', 3),
  ...listed('ordinal', 'sixteenth seventeenth eighteenth nineteenth twentieth', 16),
  ...alike('yearNoun', 'year', 'year'),
  ...named('unit', 'day week month decade century fortnight weekday=day workday=day'),
  ...named('units', 'days=day weeks=week months=month years=year decades=decade centuries=century fortnights=fortnight'),
  ...named('units', 'weekdays=day workdays=day yr=year yrs=year mths=month weekends=weekend'),
  ...named('hour', 'hour minute nanosecond=second'),
  ...named('hours', 'hours=hour minutes=minute seconds=second hrs=hour mins=minute'),
  ...alike('weekend', 'weekend', 'weekend'),
  ...alike('quarter', 'quarter', 'quarter'),
  ...alike('quarters', 'quarters', 'quarter'),
  ...alike('half', 'half', 'half'),
  ...alike('period', 'period', 'period'),
  ...alike('springy', 'spring', 0),
  ...listed('season', 'summer autumn winter', 1),
  ...alike('springy', 'fall', 2),
  ...alike('season', 'summertime', 1),
  ...alike('season', 'wintertime', 3),
  ...listed('seasons', 'springs summers autumns winters', 0),
  ...listed('decadeName', 'twenties thirties forties fifties sixties seventies eighties nineties', 20, 10),
  ...named('part', 'morning=MO afternoon=AF evening=EV night=NI midday=MI daytime=DT dawn=MO dusk=EV lunchtime=MI'),
  ...named('parts', 'mornings=MO afternoons=AF evenings=EV nights=NI'),
  ...named('noon', 'noon=12 midnight=24'),
  ...alike('overnight', 'overnight', 'NI'),
  ...named('meridiem', 'a.m.=am p.m.=pm am=am pm=pm a.m=am p.m=pm'),
  ...named('oclock', "o'clock o’clock"),
  ...named('zone', 'est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et pt'),
  ...alike('last', 'last past', -1),
  ...alike('after', 'previous preceding prior', -1),
  ...alike('this', 'this', 0),
  ...alike('next', 'next coming upcoming', 1),
  ...alike('after', 'following', 1),
  ...alike('that', 'that same corresponding comparable', 0),
  ...alike('these', 'these those', 0),
  ...alike('latest', 'latest', 0),
  ...alike('recent', 'recent', 'PAST_REF'),
  ...alike('ago', 'ago', -1),
  ...alike('earlier', 'earlier', -1),
  ...alike('later', 'later', 1),
  ...alike('edge', 'early', 'START'),
  ...alike('edge', 'late', 'END'),
  ...alike('edge', 'mid middle', 'MID'),
  ...alike('edgeOf', 'beginning start outset', 'START'),
  ...alike('edgeOf', 'end close', 'END'),
  ...alike('each', 'each every', 0),
  ...alike('fiscal', 'fiscal financial', 0),
  ...alike('deictic', 'yesterday', -1),
  ...alike('deictic', 'today', 0),
  ...alike('deictic', 'tomorrow', 1),
  ...alike('tonight', 'tonight', 0),
  ...alike('article', 'a an', 1),
  ...alike('the', 'the', 0),
  ...alike('own', 'its their his her our my your', 0),
  ...alike('vague', 'several few some many various numerous', 0),
  ...alike('couple', 'couple', 2),
  ...alike('approx', 'about around roughly approximately circa', 'APPROX'),
  ...alike('approx', 'nearly almost', 'LESS_THAN'),
  ...alike('over', 'under', 'LESS_THAN'),
  ...alike('over', 'over', 'MORE_THAN'),
  ...alike('more', 'more longer', 'MORE_THAN'),
  ...alike('less', 'less fewer', 'LESS_THAN'),
  ...alike('least', 'least', 'EQUAL_OR_MORE'),
  ...alike('most', 'most', 'EQUAL_OR_LESS'),
  ...alike('of', 'of', 0),
  ...alike('in', 'in during', 0),
  ...alike('to', 'to', 0),
  ...alike('or', 'or and', 0),
  ...alike('now', 'now currently nowadays presently', 'PRESENT_REF'),
  ...alike('current', 'current', 0),
  ...alike('now', 'recently lately', 'PAST_REF'),
  ...alike('soon', 'soon', 'FUTURE_REF'),
  ...alike('future', 'future', 'FUTURE_REF'),
  ...named('adverbSet', 'daily=XXXX-XX-XX weekly=XXXX-WXX monthly=XXXX-XX annually=XXXX yearly=XXXX hourly=PT1H nightly=XXXX-XX-XXTNI'),
  ...alike('hyphen', '- – ‑', 0),
  ...alike('comma', ',', 0),
  ...alike('possessive', "'s ’s", 0),
  ...alike('bare', "' ’", 0),
  ...alike('slash', '/', 0),
  ['½', { kind: 'fraction', value: 0.5 }],
  ['¼', { kind: 'fraction', value: 0.25 }],
  ['¾', { kind: 'fraction', value: 0.75 }],
])
