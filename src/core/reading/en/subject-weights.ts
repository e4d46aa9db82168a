/**
 * Table: nouns that are often, or seldom, the subject of a cue. Fitted and rounded as the weights of verbs are.
 */

export const subjectWeights: readonly { readonly weight: number; readonly nouns: string }[] = [
  { weight: 1.5, nouns: 'expert rally speaker statement strategist' },
  {
    weight: 1,
    nouns: `
    administration adviser ally audience bill board contest department director executive friend husband insider judge lawmaker
    measure mogul office poll proposal record report result rival spokesman supporter`,
  },
  {
    weight: 0.5,
    nouns: `
    account activist ad agency aide analyst businessman camp campaign candidate city community court critic day deal developer
    district donor economist email employee endorsement establishment fed field governor group investigator investor leader
    legislation letter man manager member network newspaper nomination nominee official opponent organization others party percent
    person platform politician prosecutor protester question race rule school source speech state survey system team wife woman worker`,
  },
  {
    weight: -0.5,
    nouns: `
    bank battleground book change child comment conference datum debate decision economy election family government home information
    interview issue job meeting month name nation news point president program rate refugee staffer superdelegates support tax victory
    week work year`,
  },
  { weight: -1, nouns: 'agent business delegate money primary story swing thing' },
  { weight: -1.5, nouns: 'tweet vote' },
  { weight: -2, nouns: 'percentage' },
]
