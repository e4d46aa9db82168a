/** Sayers put into houses: what counts as one origin. */
import { areOneHouse, namesOf, partiesServed, topOwner } from '../sources/house.js'
import { byText, groupBy } from '../values/order.js'
import type { Archive } from './evidence.js'
import type { Sayer } from './sayer.js'

/** Whether two sayers are one origin: the same name, or registered sources of one house. */
export const areOneOrigin = ({ book }: Archive, left: Sayer, right: Sayer): boolean =>
  left.key === right.key || (left.sourceId !== null && right.sourceId !== null && areOneHouse(book, left.sourceId, right.sourceId))

const familyOf = ({ book }: Archive, { key, sourceId }: Sayer): string => (sourceId === null ? key : `source:${topOwner(book, sourceId)}`)

/** Who among sorted sayers serves whom: found by the names of parties, for there may be hundreds of sayers, and few serve any. */
const servicesAmong = ({ book }: Archive, sorted: readonly Sayer[]) => {
  const registered = sorted.flatMap(({ key, sourceId }) => (sourceId === null ? [] : [{ key, id: sourceId }]))
  const bearing = (id: string): readonly string[] => {
    const source = book.get(id)
    return source ? [...namesOf(source)] : []
  }
  const byName = (namesFor: (id: string) => readonly string[]) =>
    groupBy(
      registered.flatMap((sayer) => namesFor(sayer.id).map((name) => ({ name, sayer }))),
      ({ name }) => name,
    )
  const [servants, bearers] = [byName((id) => partiesServed(book, id)), byName(bearing)]
  const others = (found: typeof servants, names: readonly string[], id: string) =>
    names.flatMap((name) => found.get(name) ?? []).flatMap(({ sayer }) => (sayer.id === id ? [] : [sayer]))
  return {
    /** The key of the first that is an organ of this one. */
    organOf: ({ sourceId }: Sayer): string | undefined =>
      sourceId === null ? undefined : others(servants, bearing(sourceId), sourceId).sort((a, b) => byText(a.key, b.key))[0]?.key,
    isOrgan: ({ sourceId }: Sayer): boolean => sourceId !== null && others(bearers, partiesServed(book, sourceId), sourceId).length > 0,
  }
}

/**
 * The house of each sayer among those given, as sayer key → house key. Owners join their own; a party that stands among the sayers
 * joins the first of its organs, and two organs of one party stay two.
 */
const housesOf = (archive: Archive, sayers: readonly Sayer[]): Map<string, string> => {
  const sorted = [...new Map(sayers.map((sayer) => [sayer.key, sayer])).values()].sort((a, b) => byText(a.key, b.key))
  const houses = new Map(sorted.map((sayer) => [sayer.key, familyOf(archive, sayer)]))
  const { organOf, isOrgan } = servicesAmong(archive, sorted)
  for (const party of sorted) {
    const organ = organOf(party)
    if (organ !== undefined && (!isOrgan(party) || organ < party.key)) houses.set(party.key, houses.get(organ) ?? organ)
  }
  return houses
}

/**
 * The house of each sayer: the known ones among themselves, then each candidate with a known one of its house, else by its own family.
 * So a candidate never parts what is one among the known.
 */
export const housesWithCandidates = (archive: Archive, known: readonly Sayer[], candidates: readonly Sayer[]): Map<string, string> => {
  const houses = housesOf(archive, known)
  const sorted = [...known].sort((a, b) => byText(a.key, b.key))
  for (const candidate of candidates) {
    if (houses.has(candidate.key)) continue
    const kin = sorted.find((sayer) => areOneOrigin(archive, candidate, sayer))
    houses.set(candidate.key, kin ? (houses.get(kin.key) ?? kin.key) : familyOf(archive, candidate))
  }
  return houses
}
