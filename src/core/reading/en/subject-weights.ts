/**
 * Table: nouns that are often, or seldom, the subject of a cue. Fitted and rounded as the weights of verbs are.
 */

export const subjectWeights: readonly { readonly weight: number; readonly nouns: string }[] = [
  { weight: 1.5, nouns: 'husband speaker' },
  {
    weight: 1,
    nouns: `
    adviser ally analyst board contest department director expert friend insider judge lawmaker measure office poll rally rival
    statement strategist survey team`,
  },
  { weight: -1, nouns: 'agent business class comment economy like money tax thing vote' },
]
