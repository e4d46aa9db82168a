/**
 * Estimates the sources of stored claims. What is said and what is relayed are two networks: how many pass on an origin's word, and how
 * faithfully, tells nothing of how often origins are right.
 */
import { groupBy } from '../../values/order.js'
import type { Method } from '../method.js'
import { blankProfile, type Estimated, type Profile } from './profile.js'
import { settledPart, together } from './settled-part.js'
import type { StoredNetwork } from './stored-network.js'

/** The estimate of all sources by a method. */
export const estimateStored = (method: Method, { said, unresolved, knowledge, questionOf, isCut }: StoredNetwork): Estimated => {
  const part = (kind: 'says' | 'relays') =>
    settledPart(
      method,
      said.filter((one) => one.kind === kind),
      knowledge,
    )
  const [own, relaying] = [part('says'), part('relays')]
  const open = groupBy(unresolved, ({ source }) => source)
  const profiles = new Map<string, Profile>([...open].map(([source, of]) => [source, { ...blankProfile, unresolved: of }]))
  const known = new Set([...own.profiles.keys(), ...relaying.profiles.keys()])
  for (const source of known) {
    const [says, relays] = [own.profiles.get(source), relaying.profiles.get(source)]
    const settled = says && relays ? together(says, relays) : (says ?? relays ?? blankProfile)
    profiles.set(source, { ...settled, unresolved: open.get(source) ?? [] })
  }
  return {
    method: method.name,
    profiles,
    size: { sources: known.size, questions: own.questions + relaying.questions, observations: said.length },
    questionOf,
    rounds: Math.max(own.rounds, relaying.rounds),
    hasConverged: own.hasConverged && relaying.hasConverged,
    isCut,
  }
}
