/** What becomes of claims whose every assertion is erased: nothing else in the database vouches for their words. */
import type { Assertion } from '../../core/claims/assertion.js'
import { isWordingOf } from '../../core/claims/erased.js'
import { distinct } from '../../core/values/order.js'
import type { Reader } from '../../store/port.js'
import { blank } from './blank.js'
import { goes, type Rewriting, stays, together } from './rewrite.js'

/** The claims of these assertions that stand in nothing else that is left. */
const leftAlone = async (reader: Reader, leaving: readonly Assertion[]): Promise<string[]> => {
  const ids = distinct(leaving.map(({ claimId }) => claimId))
  const all = await reader.assertionsOf('claimId', ids)
  const erased = await reader.erased([...ids, ...all.flatMap(({ id, documentId }) => [id, documentId])])
  const left = new Set(leaving.map(({ id }) => id))
  const vouched = new Set(
    all.filter(({ id, documentId }) => !left.has(id) && !erased.has(id) && !erased.has(documentId)).map(({ claimId }) => claimId),
  )
  return ids.filter((id) => !vouched.has(id) && !erased.has(id))
}

/**
 * Claims that were read and that nobody had accepted go, with what was judged of them. Of others the wording goes, where it is words of what
 * is erased: `words` are the texts that go, beside the passages. What they state stays, for a person has made it the house's own.
 */
export const claimsBehind = async (
  reader: Reader,
  leaving: readonly Assertion[],
  words: readonly (string | null)[],
): Promise<Rewriting> => {
  const all: Rewriting[] = []
  for (const id of await leftAlone(reader, leaving)) {
    const revisions = await reader.history('claim', id)
    const claim = revisions.at(-1)?.resource
    if (!claim) continue
    if (claim.rule !== null && revisions.every(({ resource }) => resource.status !== 'accepted')) {
      all.push(await goes(reader, 'claim', id, blank.claim))
      for (const judgement of await reader.judgementsOn(id)) all.push(await stays(reader, 'judgement', judgement.id, blank.judgement))
      continue
    }
    const passages = leaving.filter(({ claimId }) => claimId === id).flatMap(({ passage }) => passage?.exact ?? [])
    if (revisions.some(({ resource }) => isWordingOf(resource, words, passages))) all.push(await stays(reader, 'claim', id, blank.wording))
  }
  return together(all)
}
