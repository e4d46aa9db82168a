/** Table: abbreviations after which a full stop ends no sentence. */
const titles = 'mr mrs ms dr prof gen lt col maj capt sgt cpl pvt adm cmdr gov sen rep pres rev hon st sr jr supt insp det messrs mme mlle'
const months = 'jan feb mar apr jun jul aug sep sept oct nov dec'
const others = 'no nos art sec ch fig vol p pp approx est inc ltd co corp dept univ assn bros vs etc e.g i.e cf al ca v ft mt'

export const abbreviations: ReadonlySet<string> = new Set([titles, months, others].flatMap((list) => list.split(' ')))

/** Abbreviations that do end a sentence where a capital follows that is no name of a person or month: "Acme Inc. The firm …". */
export const mayEnd: ReadonlySet<string> = new Set('inc ltd co corp etc jr sr al ft'.split(' '))
