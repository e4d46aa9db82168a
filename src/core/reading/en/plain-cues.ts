/** Table: verbs by which the plain forms of news sentences say on whose word a figure stands. */
const verbs = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Behind the figure: "…, the service told the paper on Monday"; before it: "the mayor said 19 had died". */
export const sayingVerbs = verbs(
  'say tell report announce add write state confirm claim estimate note warn explain disclose reveal declare insist admit suggest acknowledge argue post publish',
)

/** Who counted, measured or found it knows it at first hand: "the aid group counted 300 tents". */
export const countingVerbs = verbs(
  'count record register measure log tally document find show put give verify highlight indicate list cite',
)

/** Words by which a sayer cites another: "the minister said, citing the service". */
export const citingWords =
  /(?:\b(?:citing|quoting)\s+|\bon the word of\s+|\bwith reference to\s+|\bbased on (?:data|figures|information) (?:from|of|by)\s+)(?=\S)/iu

/** What is cited without an owner: "data showing", "figures that". */
export const ownerless =
  /^(?:the\s+)?(?:data|figures|statistics|numbers|documents|estimates|reports|records|information)\b(?!\s+(?:of|from|by))/iu
