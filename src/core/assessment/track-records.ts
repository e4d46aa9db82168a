/** The records of registered sources as the grade reads them: of their own word. */
import { estimateFrom, evidenceOf, standingOf } from '../reliability/stored/evidence.js'
import type { Estimated, Profile, Row } from '../reliability/stored/profile.js'
import type { TrackRecord } from './record.js'

const prefix = 'source:'

/** Worked out once for each estimate: a cache that can be dropped. */
const kept = new WeakMap<Estimated, ReadonlyMap<string, TrackRecord>>()

const ownRows = ({ rows }: Profile): Row[] =>
  // How faithfully it relays others tells nothing of its own word.
  rows.filter(({ kind }) => kind === 'says')

const answerKey = ({ item, value }: Row): string => JSON.stringify([item, value])

/** The houses that give each answer. */
const housesByAnswer = ({ profiles }: Estimated): ReadonlyMap<string, ReadonlySet<string>> => {
  const houses = new Map<string, Set<string>>()
  for (const row of [...profiles.values()].flatMap(ownRows)) {
    const held = houses.get(answerKey(row))
    if (held) held.add(row.house)
    else houses.set(answerKey(row), new Set([row.house]))
  }
  return houses
}

/** By source id; sources without a record are left out. */
export const trackRecords = (estimated: Estimated): ReadonlyMap<string, TrackRecord> => {
  const held = kept.get(estimated)
  if (held) return held
  const houses = housesByAnswer(estimated)
  const bornOutBy = (own: readonly Row[]): number => {
    const confirmed = own.filter((row) => standingOf(row) === 'corroborated')
    const others = new Set(confirmed.flatMap((row) => [...(houses.get(answerKey(row)) ?? [])].filter((house) => house !== row.house)))
    return others.size
  }
  const records = new Map(
    [...estimated.profiles].flatMap(([key, profile]): [string, TrackRecord][] => {
      const own = ownRows(profile)
      const estimate = key.startsWith(prefix) ? estimateFrom(profile, own) : null
      if (!estimate) return []
      const { effective } = evidenceOf(own, 0)
      return [[key.slice(prefix.length), { low: estimate.low, high: estimate.high, effective, bornOutBy: bornOutBy(own) }]]
    }),
  )
  kept.set(estimated, records)
  return records
}
