/** The faults of the chain of changes and of what it vouches for, without a door: for the store that is open. */
import type { ChainFault } from '../port.js'
import { recordChecks } from './check/all.js'
import type { Engine } from './open.js'

const mostFaults = 100

/** The faults in the order of their entries, at most a hundred; empty where it holds. */
export const chainFaults = ({ file }: Pick<Engine, 'file'>): ChainFault[] => {
  const read = file.transaction(() => {
    const faults: ChainFault[] = []
    for (const check of recordChecks)
      for (const step of check.run(file)) {
        faults.push(...step.faults.map(({ entry, says }) => ({ entry: entry ?? 0, says })))
        if (faults.length >= mostFaults) break
      }
    return faults.slice(0, mostFaults).sort((a, b) => a.entry - b.entry)
  })
  return read()
}
