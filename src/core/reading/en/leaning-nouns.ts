/** Table: nouns that mean the figure told before: "the total", "the figure". A pattern of alternatives. */
export const leaningNouns = 'total|toll|death toll|tally|number|count|figure|sum|level'
