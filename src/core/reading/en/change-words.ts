/** Table: words for a rise and a fall, as verbs and adverbs before an amount ("fell 3 %", "up 40") and as nouns about it ("a 3 % drop"). */

const list = (words: string): string[] => words.split(' ')

/** Lemmas and forms that stand before the amount. */
const risingVerbs =
  'rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining grow grows grew grown growing surge surges surged surging soar soars soared soaring advance advanced advances advancing up higher rally rallied rallies leap leapt leaped spike spiked swell swelled expand expanded expanding add added adding boost boosted upped raise raised raises raising widen widened edged-up accelerate accelerated rebound rebounded'
const fallingVerbs =
  'fall falls fell fallen falling drop drops dropped dropping decrease decreases decreased decreasing decline declines declined declining slip slips slipped slipping slide slides slid sliding plunge plunges plunged plunging tumble tumbles tumbled tumbling sink sinks sank sunk sinking lose loses lost losing shrink shrinks shrank shrunk shrinking down lower plummet plummeted plummets plummeting dip dipped dips shed sheds reduce reduced reduces reducing cut cuts cutting slump slumped slumps slumping ease eased eases retreat retreated narrow narrowed contract contracted contracts slash slashed weaken weakened crash crashed dive dived shave shaved shaving'

export const changeWords: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...list(risingVerbs).map((word): [string, 'up'] => [word, 'up']),
  ...list(fallingVerbs).map((word): [string, 'down'] => [word, 'down']),
])

const risingNouns = 'rise increase jump gain growth surge climb advance hike uptick upturn rally boost upswing spike rebound leap raise'
const fallingNouns =
  'fall drop decrease decline slump plunge slide reduction cut loss dip contraction downturn tumble retreat discount slip crash'

export const changeNouns: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...list(risingNouns).map((word): [string, 'up'] => [word, 'up']),
  ...list(fallingNouns).map((word): [string, 'down'] => [word, 'down']),
])

/** What may stand between a word of change and its amount. */
export const changeFillers: ReadonlySet<string> = new Set(
  list(
    'by a an another further additional sharply slightly almost nearly only just even some roughly approximately around about more than over at least as much as many up to -',
  ),
)
