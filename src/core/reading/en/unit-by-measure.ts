/** Table: words of a measure that tell in what it is counted, where the figure itself does not: a death toll counts persons. */
export const unitsByMeasure: readonly { readonly words: RegExp; readonly unit: string }[] = [
  {
    words:
      /\b(?:toll|deaths|died|dies|drowned|perished|hurt|fled|rescued|hospitalised|hospitalized|jailed|vaccinated|fatalities|casualties|dead|killed|injured|wounded|missing|evacuated|displaced|infected|homeless|arrested|detained)\b/iu,
    unit: 'person',
  },
  { words: /\b(?:population|turnout|attendance|headcount|workforce|membership)\b/iu, unit: 'person' },
]
