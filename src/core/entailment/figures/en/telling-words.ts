/** Table: words by which a sentence only tells who says the rest. */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Lemmas of verbs (and nouns spelled like them) beside the one who says it. */
export const tellingVerbs = listed(
  'say report tell announce claim note show find estimate add write tweet reveal confirm believe explain suggest warn',
)

/** Lemmas that open a sentence with its sayer: "officials say", "report says that". */
export const openingVerbs = listed('say report claim estimate')

/** Pronouns that stand for what is named elsewhere. */
export const pronouns = listed('he she they it his her their its')
