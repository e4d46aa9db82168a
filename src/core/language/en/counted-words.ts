/** Table: words for what news count, which stand for one another exactly or of which one is a kind of the other. Lemmas. */

/** Each row: a count of the one is a count of the other. */
export const sameCounted: readonly (readonly string[])[] = [
  ['die', 'death', 'dead', 'deceased', 'fatality', 'perish'],
  ['kill', 'killing', 'slay', 'slaying'],
  ['injure', 'injury', 'injured', 'wound', 'wounded', 'hurt'],
  ['house', 'home'],
  ['child', 'kid'],
  ['inmate', 'prisoner', 'detainee'],
  ['soldier', 'serviceman', 'troop'],
  ['company', 'firm'],
  ['unemployed', 'jobless', 'unemployment', 'joblessness'],
  ['physician', 'doctor'],
  ['lawyer', 'attorney'],
  ['car', 'automobile'],
  ['plane', 'airplane', 'aeroplane', 'aircraft'],
  ['blast', 'explosion'],
  ['bike', 'bicycle'],
  ['film', 'movie'],
  ['flat', 'apartment'],
  ['layoff', 'redundancy'],
  ['migrant', 'immigrant'],
]

/** Each row: every one of the first is counted among the others. */
export const narrowerCounted: readonly (readonly [string, readonly string[]])[] = [
  ['kill', ['die', 'death', 'dead', 'deceased', 'fatality']],
  ['murder', ['kill', 'killing', 'homicide', 'die', 'death', 'dead']],
  ['convict', ['prisoner', 'inmate']],
  ['injure', ['casualty']],
  ['death', ['casualty']],
]

/** Nouns that only say that something is counted. */
export const countingNouns = new Set(
  'case number total amount count figure people person incident instance toll quantity volume'.split(' '),
)

/** Adjectives that do not pick out some of what they describe: a fake doctor is no doctor, a former soldier none any more. */
export const notOfTheKind = new Set(
  'fake former alleged suspected potential possible likely planned proposed expected would-be supposed counterfeit false attempted future past missing more fewer less other non'.split(
    ' ',
  ),
)
