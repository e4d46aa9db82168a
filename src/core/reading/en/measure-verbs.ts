/** Table: verbs that tell how much there is, and verbs of a state that lasts. */
const verbs = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** By these a subject has its figure; they add nothing to what is measured: "the toll rose to 40". */
export const measuringVerbs = verbs(
  'be reach stand total hit amount number rise fall climb drop exceed surpass top come go remain become have see report record increase decrease grow ' +
    'double triple halve average decline shrink soar jump slip plunge swell dip edge slide surge plummet dwindle ease post log',
)

/** In the present tense these tell a state: "the firm employs 900 people". */
export const stativeVerbs = verbs(
  'employ need live sleep work own hold serve operate run face lack suffer stay depend support use belong cost contain house host occupy inhabit speak weigh measure cover want',
)

/** "In the census, 40 of them said they were farmers": a verb that names nothing counted without what follows it. */
export const carryingVerbs = verbs('say tell think believe feel want plan try begin start seem appear')
