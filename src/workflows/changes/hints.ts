/** Which entries of the list of changes may bear on a claim's page: found by index from what the page was read from. */

import { distinct } from '../../core/values/order.js'
import { type EntryType, entryTypes } from '../../store/changes.js'
import type { PageAt } from './page-at.js'

type Ids = { readonly [T in EntryType]: readonly string[] | null }

/** What a page was read from, by type; null is all of a type. */
const readFrom = async ({ reader, neighbourhood }: PageAt): Promise<Ids> => {
  const { setting, compared } = neighbourhood
  const { claim, archive, neighbours, required, documentMates } = setting
  const ownDocuments = setting.testimonies.map(({ document }) => document.id)
  const assertions = [
    ...(await reader.assertionsOf('claimId', [claim.id, ...compared.keys()])),
    ...(await reader.assertionsOf('documentId', distinct(ownDocuments))),
  ]
  return {
    claim: distinct([
      claim.id,
      ...claim.requires,
      ...[...neighbours, ...documentMates].map((one) => one.claim.id),
      ...required.map(({ id }) => id),
    ]),
    assertion: distinct(assertions.map(({ id }) => id)),
    document: distinct([...archive.documents.keys(), ...assertions.map(({ documentId }) => documentId)]),
    source: distinct(archive.book.keys()),
    judgement: (await reader.judgementsOn(claim.id)).map(({ id }) => id),
    concept: null,
    rules: null,
  }
}

/** The entries before one that may bear on the page, the latest first, at most so many. What they leave out is found by halving. */
export const entriesBearingOn = async (held: PageAt, before: number, limit: number): Promise<number[]> => {
  const ids = await readFrom(held)
  const found = new Set<number>()
  for (const type of entryTypes) for (const { entry } of await held.reader.changesOf(type, ids[type], before, limit)) found.add(entry)
  return [...found].sort((a, b) => b - a).slice(0, limit)
}
