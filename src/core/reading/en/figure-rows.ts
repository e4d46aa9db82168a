/** Table: the forms in which a figure is found. A suggestion's rule is the form, with what it is counted in behind it ("range_of_digits_money"). */
export interface FigureRow {
  readonly name: string
  readonly says: string
  readonly examples: readonly string[]
}

export const figureRows: readonly FigureRow[] = [
  { name: 'digits', says: 'A number in digits, with its separators and its scale.', examples: ['21,602', '1.2m', '12.3 thousand'] },
  { name: 'words', says: 'A number in words.', examples: ['thirty-four people', 'half a million'] },
  { name: 'fraction', says: 'A fraction by its name is a share.', examples: ['nearly half of the homes', 'a third'] },
  { name: 'in', says: 'So many in so many is a share.', examples: ['three in ten', 'one in five'] },
  { name: 'vague', says: 'A vague word stands for the interval that the table of vague words gives it.', examples: ['dozens of people'] },
  { name: 'range', says: 'Two figures with "to", "and" or a dash between are an interval.', examples: ['5–7', 'between five and seven'] },
  { name: 'money', says: 'A sum of money, by sign, code or name of the currency.', examples: ['€4.5bn', '$175 billion'] },
  { name: 'share', says: 'Per cent and percentage points are shares of one.', examples: ['52 per cent'] },
  {
    name: 'physical',
    says: 'A length, area, mass or other physical amount; it measures the subject of its verb.',
    examples: ['7.4 metres'],
  },
  {
    name: 'part_of_counted',
    says: 'Of a part "out of" a counted whole, the part is a count of its own.',
    examples: ['300 out of 4,100 cases'],
  },
  {
    name: 'whole_of_counted',
    says: 'Of a part "out of" a counted whole, the whole is a count of its own.',
    examples: ['300 out of 4,100 cases'],
  },
  {
    name: 'event_clause',
    says: 'A clause without a figure and with a verb of the past tells an event.',
    examples: ['The dam failed on 3 May.'],
  },
  { name: 'proposition_clause', says: 'A clause without a figure tells that something is so.', examples: ['The road is closed.'] },
]

export const sayerRows: readonly FigureRow[] = [
  {
    name: 'tail_sayer',
    says: 'Behind the figure and a comma stands who says it.',
    examples: ['Nine roads were closed, the council said on Monday.'],
  },
  {
    name: 'subject_sayer',
    says: 'The subject of the verb before the figure says or counted it.',
    examples: ['The aid group counted 300 tents.'],
  },
  {
    name: 'inner_subject_sayer',
    says: 'The same, behind an opening phrase.',
    examples: ['Citing the army, the daily told of 300 tents.'],
  },
]
