/** The claims that agree with one: what its support is counted over. */
import { agreeingGroups } from '../comparison/pair.js'
import type { Neighbour } from './record.js'

/** The accepted neighbours that corroborate, repeat or agree unproven. */
export const agreeingRecords = (neighbours: readonly Neighbour[]): Neighbour[] =>
  neighbours.filter(({ group, claim }) => agreeingGroups.has(group) && claim.status === 'accepted')
