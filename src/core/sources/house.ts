/** Houses: sources that count as one. Ownership is transitive; a party joins its organ, and never two organs with each other. */
import { byText } from '../values/order.js'
import { attached, remembered } from '../values/remembered.js'
import { nameForm } from '../values/wording.js'
import type { SourceBody } from './schema.js'

export type SourceWithId = SourceBody & { readonly id: string }

/** Sources by id, with the owners of each and the registered sources that their sides name. */
export type SourceBook = ReadonlyMap<string, SourceWithId>

/** The source and its owners, nearest first; a loop of ownership ends where it meets itself. */
export const withOwners = (book: SourceBook, id: string): SourceWithId[] => {
  const line = new Map<string, SourceWithId>()
  for (let at = book.get(id); at && !line.has(at.id); at = at.parentId === null ? undefined : book.get(at.parentId)) line.set(at.id, at)
  return [...line.values()]
}

const findTopOwner = (book: SourceBook, id: string): string => {
  const line = withOwners(book, id)
  const top = line.at(-1)
  const isLoop = top?.parentId != null && book.has(top.parentId)
  if (!isLoop) return top?.id ?? id
  const loop = line.slice(line.findIndex((source) => source.id === top?.parentId))
  return loop.map((source) => source.id).sort(byText)[0] ?? id
}

/** So many sources of a book are remembered. */
const most = 5_000

const topOwners = attached((book: SourceBook) => remembered(most, (id: string) => findTopOwner(book, id)))

/** The topmost owner; of a loop of owners the smallest id, so that each of them answers the same. */
export const topOwner = (book: SourceBook, id: string): string => topOwners(book)(id)

const parties = attached((book: SourceBook) =>
  remembered(most, (id: string): readonly string[] =>
    withOwners(book, id).flatMap((source) =>
      source.sides.filter((side) => side.relation !== 'aligned_with').map((side) => nameForm(side.party)),
    ),
  ),
)

/** The names of the parties that a source, or an owner of it, is or is an organ of. */
export const partiesServed = (book: SourceBook, id: string): readonly string[] => parties(book)(id)

/** The names under which a source may be a party that others serve. */
export const namesOf: (source: SourceWithId) => ReadonlySet<string> = attached(
  (source: SourceWithId) => new Set([source.id, source.name, ...source.aliases].map((name) => nameForm(name))),
)

/** Whether a source (or an owner of it) is, or is an organ of, the other registered source. */
export const serves = (book: SourceBook, id: string, other: string): boolean => {
  const served = book.get(other)
  if (!served || id === other) return false
  return partiesServed(book, id).some((party) => namesOf(served).has(party))
}

/** Whether two sources are of one house: one owner above both, or one is (an organ of) the other. */
export const areOneHouse = (book: SourceBook, left: string, right: string): boolean =>
  left === right || topOwner(book, left) === topOwner(book, right) || serves(book, left, right) || serves(book, right, left)
