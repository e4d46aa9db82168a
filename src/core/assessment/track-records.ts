/** The records of registered sources as the grade reads them: of their own word. */
import { estimateFrom, evidenceOf } from '../reliability/stored/evidence.js'
import type { Estimated } from '../reliability/stored/profile.js'
import type { TrackRecord } from './record.js'

const prefix = 'source:'

/** Worked out once for each estimate: a cache that can be dropped. */
const kept = new WeakMap<Estimated, ReadonlyMap<string, TrackRecord>>()

/** By source id; sources without a record are left out. */
export const trackRecords = (estimated: Estimated): ReadonlyMap<string, TrackRecord> => {
  const held = kept.get(estimated)
  if (held) return held
  const records = new Map(
    [...estimated.profiles].flatMap(([key, profile]): [string, TrackRecord][] => {
      // How faithfully it relays others tells nothing of its own word.
      const own = profile.rows.filter(({ kind }) => kind === 'says')
      const estimate = key.startsWith(prefix) ? estimateFrom(profile, own) : null
      if (!estimate) return []
      const { effective } = evidenceOf(own, 0)
      return [[key.slice(prefix.length), { low: estimate.low, high: estimate.high, effective }]]
    }),
  )
  kept.set(estimated, records)
  return records
}
