/** Queries come as they are found: posts with links, handles and tags. What says nothing is taken out. */

interface Cleaning {
  readonly name: string
  readonly says: string
  readonly example: readonly [before: string, after: string]
  readonly pattern: RegExp
  readonly put: string
}

/** Table: what is taken out or written out, in this order. */
export const cleanings: readonly Cleaning[] = [
  {
    name: 'link',
    says: 'A link says nothing itself.',
    example: ['Floods again https://a.example/x?y=1', 'Floods again  '],
    pattern: /(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)[^\s]{1,500}/giu,
    put: ' ',
  },
  {
    name: 'shared from',
    says: 'Whose post it repeats is not what it says.',
    example: ['RT @ada_l: Floods again', '  Floods again'],
    pattern: /(?<!\S)(?:RT|MT|h\/t|via)\s+@\w{1,30}:?/gu,
    put: ' ',
  },
  {
    name: 'capitals inside',
    says: 'A tag or handle is the words that its capitals part.',
    example: ['#LindmereFloods', '#Lindmere Floods'],
    pattern: /(?<=[#@]\w{0,60}[\p{Ll}\d])(?=\p{Lu})/gu,
    put: ' ',
  },
  {
    name: 'tag',
    says: 'A tag is a word.',
    example: ['#floods', ' floods'],
    pattern: /[#@](?=\w)/gu,
    put: ' ',
  },
]

/** The text without what says nothing. */
export const cleaned = (text: string): string => cleanings.reduce((words, { pattern, put }) => words.replace(pattern, put), text)
