/** Sayers put into houses: what counts as one origin. */
import { areOneHouse, serves, topOwner } from '../sources/house.js'
import { byText } from '../values/order.js'
import type { Archive } from './evidence.js'
import type { Sayer } from './sayer.js'

/** Whether two sayers are one origin: the same name, or registered sources of one house. */
export const areOneOrigin = ({ book }: Archive, left: Sayer, right: Sayer): boolean =>
  left.key === right.key || (left.sourceId !== null && right.sourceId !== null && areOneHouse(book, left.sourceId, right.sourceId))

const familyOf = ({ book }: Archive, { key, sourceId }: Sayer): string => (sourceId === null ? key : `source:${topOwner(book, sourceId)}`)

/**
 * The house of each sayer among those given, as sayer key → house key. Owners join their own; a party that stands among the sayers
 * joins the first of its organs, and two organs of one party stay two.
 */
const housesOf = (archive: Archive, sayers: readonly Sayer[]): Map<string, string> => {
  const sorted = [...new Map(sayers.map((sayer) => [sayer.key, sayer])).values()].sort((a, b) => byText(a.key, b.key))
  const houses = new Map(sorted.map((sayer) => [sayer.key, familyOf(archive, sayer)]))
  for (const party of sorted) {
    const organ = sorted.find(
      (other) => other.sourceId !== null && party.sourceId !== null && serves(archive.book, other.sourceId, party.sourceId),
    )
    const isServing =
      organ &&
      sorted.some((other) => other.sourceId !== null && party.sourceId !== null && serves(archive.book, party.sourceId, other.sourceId))
    if (organ && (!isServing || organ.key < party.key)) houses.set(party.key, houses.get(organ.key) ?? organ.key)
  }
  return houses
}

/**
 * The house of each sayer: the known ones among themselves, then each candidate with a known one of its house, else by its own family.
 * So a candidate never parts what is one among the known.
 */
export const housesWithCandidates = (archive: Archive, known: readonly Sayer[], candidates: readonly Sayer[]): Map<string, string> => {
  const houses = housesOf(archive, known)
  for (const candidate of candidates) {
    if (houses.has(candidate.key)) continue
    const kin = [...known].sort((a, b) => byText(a.key, b.key)).find((sayer) => areOneOrigin(archive, candidate, sayer))
    houses.set(candidate.key, kin ? (houses.get(kin.key) ?? kin.key) : familyOf(archive, candidate))
  }
  return houses
}
