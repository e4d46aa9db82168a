/** Which side of the war a claim helps or hurts: an analyst's reading, each with its reason, open to dispute. */

import type { ImportLine } from './line.js'

type Interest = ImportLine['data']

const interest = (party: string, direction: 'favours' | 'disfavours', rationale: string): Interest => ({
  party,
  direction,
  basis: 'analyst',
  rationale,
})

const enemyGains = 'In a war, what hurts one army is welcome news to the other side.'

/** Absence from the ranks: an embarrassment to Ukraine, of use to Russia. */
export const disfavoursUkraine: readonly Interest[] = [
  interest('Ukraine', 'disfavours', 'Soldiers who stay away make the army look weak and its morale low.'),
  interest('Russia', 'favours', enemyGains),
]

/** Deaths and wounds: a burden on Ukraine, of use to Russia. */
export const lossesOfUkraine: readonly Interest[] = [
  interest('Ukraine', 'disfavours', 'Heavy losses wear down support for the war and the will to enlist.'),
  interest('Russia', 'favours', enemyGains),
]

/** Absence from the Russian ranks: the same, with the sides exchanged. */
export const disfavoursRussia: readonly Interest[] = [
  interest('Russia', 'disfavours', 'Soldiers who stay away make the army look weak and its morale low.'),
  interest('Ukraine', 'favours', enemyGains),
]

/** Bribery in the ranks shames the army whoever reports it. */
export const shamesUkraine: readonly Interest[] = [
  interest('Ukraine', 'disfavours', 'An army whose officers take bribes loses trust at home and abroad.'),
]

/** Soldiers who come back speak for the policy that called them back. */
export const favoursUkraine: readonly Interest[] = [
  interest('Ukraine', 'favours', 'Soldiers who come back are evidence that the amnesty achieved its aim.'),
]
