/** Table: words for a rise and a fall, as verbs and adverbs before an amount ("fell 3 %", "up 40") and as nouns about it ("a 3 % drop"). */
export type Change = 'up' | 'down'

const table = (up: string, down: string): ReadonlyMap<string, Change> =>
  new Map([
    ...up.split(' ').map((word): [string, Change] => [word, 'up']),
    ...down.split(' ').map((word): [string, Change] => [word, 'down']),
  ])

/** What rises or falls of itself: an amount right behind is by how much. */
export const changeWords: ReadonlyMap<string, Change> = table(
  'rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing jump jumps jumped jumping grow grows grew grown growing surge surges surged surging soar soars soared soaring advance advanced advances advancing up higher rally rallied rallies leap leapt leaped spike spiked swell swelled swollen expand expanded expands widen widened accelerate accelerated rebound rebounded appreciate appreciated',
  'fall falls fell fallen falling drop drops dropped dropping decrease decreases decreased decreasing decline declines declined declining slip slips slipped slipping slide slides slid sliding plunge plunges plunged plunging tumble tumbles tumbled tumbling sink sinks sank sunk sinking shrink shrinks shrank shrunk shrinking skid skidded down lower plummet plummeted plummets plummeting dip dipped dips slump slumped slumps slumping ease eased eases retreat retreated narrow narrowed contract contracted contracts weaken weakened crash crashed depreciate depreciated',
)

/** What somebody does to something: by how much only before "by", or before a share or points. */
export const causeWords: ReadonlyMap<string, Change> = table(
  'gain gains gained gaining boost boosts boosted boosting raise raises raised raising hike hiked hikes lift lifted lifts upped',
  'shed sheds shedding reduce reduces reduced reducing cut cuts cutting slash slashed slashes slashing trim trimmed trims lowered lowers lowering',
)

/** Nouns of change for whatever amount: "a rise of $2 million". */
export const changeNouns: ReadonlyMap<string, Change> = table(
  'rise increase jump growth surge climb hike uptick upturn upswing spike leap',
  'fall drop decrease decline slump plunge slide dip contraction downturn tumble',
)

/** Nouns of change for a share or points only: "a loss of $9 million" is no change of anything. */
export const partNouns: ReadonlyMap<string, Change> = table('gain advance rally boost raise', 'loss cut reduction retreat discount slip')

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What may stand between a word of change and its amount. */
export const changeFillers: ReadonlySet<string> = list('by a an another further additional sharply slightly just only even')

/** Verbs with which "up" and "down" make another: "gave up 40", "made up 6 per cent". */
export const particleVerbs: ReadonlySet<string> = list(
  'give make set pick take break turn end shut bring put sign build hold sum round blow line back shoot gun track pay buy clean follow open run come wind stand wrap',
)
