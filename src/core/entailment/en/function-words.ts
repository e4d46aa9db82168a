/** Table: English words that carry no content of their own when two texts are laid side by side. */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs that only carry another word's meaning, and nouns that only count it. */
export const lightWords = listed(
  'be have do get will would shall should can could may might must there it its that this these those which who whom whose what a an the some any one ones other another each such so very too also just then than as his her their our my your he she they we you i him them us me himself herself itself themselves group bunch kind sort type number lot piece pair couple bit',
)

/** Words that turn a statement round. */
export const negations = listed("not n't no never nobody none nothing neither nor without cannot nowhere hardly barely scarcely")

/** Words after which a statement is not told as a fact. */
export const hedges = listed(
  'may might could would should possible possibly perhaps probably likely unlikely allegedly alleged reportedly suspected suspect plan propose proposed intend hope want seek expect expected believe think consider claim if whether potential threaten try attempt aim want urge call fear warn wish deny doubt rumor rumour unconfirmed hypothesis would-be',
)

/** Little words that stand against one another: a text that has one where the other has its partner differs. */
export const opposedLittleWords: readonly (readonly [string, string])[] = [
  ['up', 'down'],
  ['into', 'out'],
  ['in', 'out'],
  ['inside', 'outside'],
  ['before', 'after'],
  ['with', 'without'],
  ['on', 'off'],
  ['above', 'below'],
  ['over', 'under'],
  ['front', 'behind'],
  ['more', 'less'],
  ['many', 'few'],
  ['all', 'none'],
  ['always', 'never'],
]

/** Words that tell who says it and add nothing to what is said. */
export const tellingWords = listed(
  'say tell report announce add state according official officials source sources spokesman spokeswoman statement',
)
