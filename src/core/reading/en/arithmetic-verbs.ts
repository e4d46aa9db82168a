/** Table: what verbs do to the amount that somebody or some place has, and the words that tell which sum is asked for. By lemma. */

/** `gain` adds to what the subject has, `lose` takes from it, `give` goes from the subject to a recipient, `take` from an owner to the subject. */
export type AmountRole = 'gain' | 'lose' | 'give' | 'take'

const roles: Readonly<Record<AmountRole, string>> = {
  gain: `get receive buy purchase find win earn gain add join come arrive pick grow make bake build collect gather harvest plant
    place put save land produce inherit acquire catch adopt order hire recruit enrol enroll rent print collect score board
    fly`,
  lose: `lose spend eat use donate drink sell leave discard remove break unload destroy burn die escape depart subtract
    miss waste drop cut consume throw exit withdraw pay kill unsubscribe resign quit fail wilt melt crack pop spoil rot`,
  give: 'give lend loan hand send pass mail ship deliver transfer move offer share award feed return',
  take: 'take borrow steal grab snatch buy receive get',
}

const roleOf = new Map<string, AmountRole>()
for (const role of ['take', 'give', 'lose', 'gain'] as const) for (const verb of roles[role].split(/\s+/)) roleOf.set(verb, role)

/** The role of a verb by its lemma; null where it moves nothing: "have", "see". */
export const amountRoleOf = (lemma: string): AmountRole | null => roleOf.get(lemma) ?? null

/** Verbs of which another's act takes from the owner: "bought 13 of Mike's cards", "borrowed 3 of his dimes". */
export const takesFromOwner: ReadonlySet<string> = new Set(roles.take.split(' '))

/** Words after a verb that turn a gain into a loss or name one: "threw away", "took off", "flew away". */
export const awayWords: ReadonlySet<string> = new Set('away off out'.split(' '))

/** Verbs that "away", "off", "out" make a loss. */
export const awayVerbs: ReadonlySet<string> = new Set('fly take throw give walk drive swim run go move get cut check'.split(' '))

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words by which a sentence tells a sum over all parts. */
export const totalWords = words('total altogether all combined sum both together overall whole')

/** Words by which a sentence tells what is left. */
export const restWords = words('left remain remaining rest leftover still')

/** Words by which a figure holds for each of several. */
export const eachWords = words('each every per apiece average equally equal every a-piece')

/** Words of things in equal sets or turns. */
export const severalWords = words('square rows columns times time row group groups packages packs dozen')

/** Words by which two amounts are set beside each other. */
export const compareWords = words('more fewer less longer taller heavier older younger difference')

/** Words of things that come in steps, so that a quotient is rounded up: "they need 9 buses". */
export const needWords = words('need needed needs require required requires')

/** Words by which a sentence tells what came of it all. */
export const stateWords = words('now then would will there net')
