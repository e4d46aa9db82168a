/** Dimensions: the respects in which two claims can be compared, in the order in which they decide. */

export const dimensionNames = ['measure', 'unit', 'accumulation', 'category', 'place', 'period', 'modality', 'polarity', 'value'] as const
export type DimensionName = (typeof dimensionNames)[number]

export const outcomes = ['same', 'narrower', 'broader', 'overlaps', 'disjoint', 'different', 'unknown'] as const
export type Outcome = (typeof outcomes)[number]

/** Table: the public sentence of each outcome, read from left to right; a dimension may have its own words for it. */
export const outcomeSays: Readonly<Record<Outcome, string>> = {
  same: 'Both sides are the same here.',
  narrower: 'The left lies inside the right.',
  broader: 'The right lies inside the left.',
  overlaps: 'The two meet in part, or are linked.',
  disjoint: 'The two share nothing.',
  different: 'The two are different things.',
  unknown: 'What is told does not decide it.',
}

/** Table: what each dimension is about, for the list of rules. */
export const dimensionSays: Readonly<Record<DimensionName, string>> = {
  measure: 'What is counted or what happens.',
  unit: 'In what it is counted; units of one physical kind are converted.',
  accumulation:
    'During a period (flow), at a moment (stock), per duration (rate), of a whole (share), or a change. A rate and a flow over exactly one such period are converted.',
  category: 'Whom or what it is narrowed to; empty means all of what the measure names.',
  place: 'Where; registered places lie in one another or apart, and countries are known by name.',
  period: 'When; open ends are tried, and uncertain dates are moved by one unit of their precision.',
  modality: 'Whether it is said to be so, or to be possible, planned or forecast; an estimate counts as actual.',
  polarity: 'Whether it is affirmed or denied.',
  value: 'The figures as sets: what was surely meant, and what could have been meant.',
}

/** Table: what would have to be known where a dimension is unknown. */
export const missingSays: Readonly<Record<DimensionName, string>> = {
  measure: 'It would have to be known how what the one counts goes with what the other counts: registered and linked concepts tell it.',
  unit: 'It would have to be known in what is counted, or at what rate the units are exchanged.',
  accumulation: 'It would have to be known whether this is a number over a period, at a moment or per duration.',
  category: 'It would have to be known how the two populations lie to each other.',
  place: 'It would have to be known for which place this holds.',
  period: 'It would have to be known when this begins and ends.',
  modality: 'It would have to be known whether this is said to be so.',
  polarity: 'It would have to be known whether this is affirmed.',
  value: 'It would have to be known how many exactly.',
}
