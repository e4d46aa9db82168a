/** Works what was recorded since a full estimate into it: only the neighbourhood of what changed is read. */

import { setImmediate } from 'node:timers/promises'
import { candidateQuery } from '../../core/comparison/candidates.js'
import type { Judgement } from '../../core/comparison/judgement.js'
import { sideOf } from '../../core/comparison/side.js'
import type { Vocabulary } from '../../core/concepts/vocabulary.js'
import { broughtUp, claimsByQuestion } from '../../core/reliability/stored/bring-up.js'
import type { Estimated } from '../../core/reliability/stored/profile.js'
import { distinct } from '../../core/values/order.js'
import type { Changed, Reader } from '../../store/port.js'
import { asMerged } from '../as-merged.js'
import { networkOfClaims } from './estimate-state.js'

/** At most so many changes, of so many claims, are worked in between full estimates, and so many claims are read for that. */
const mostChanges = 400
const mostTouched = 50
const mostClaims = 2_000
/** Beside each changed claim so many others are looked at, nearest first. */
const mostBeside = 200

/** The claims that changes bear on: changed themselves, in an assertion or by a judgement. */
const claimsTouched = async (reader: Reader, changes: readonly Changed[]): Promise<string[]> => {
  const idsOf = (type: Changed['type']) => changes.filter((change) => change.type === type).map(({ id }) => id)
  const assertions = await reader.many('assertion', idsOf('assertion'))
  const judgements = await reader.many('judgement', idsOf('judgement'))
  const claims = idsOf('claim')
  return distinct([
    ...claims,
    // A claim that was merged bears on the one as which it now reads.
    ...(await reader.readAs('claim', claims)).values(),
    ...assertions.map(({ claimId }) => claimId),
    ...judgements.flatMap(({ left, right }) => (right === null ? [left] : [left, right])),
  ])
}

const judgementsOn = async (reader: Reader, claims: readonly string[]): Promise<Judgement[]> => {
  const found = new Map<string, Judgement>()
  for (const [at, id] of claims.entries()) {
    if (at % 100 === 0) await setImmediate()
    for (const judgement of await reader.judgementsOn(id)) found.set(judgement.id, judgement)
  }
  return [...found.values()]
}

/** Ids of what may answer the same questions as these claims, by index. */
const beside = async (reader: Reader, vocabulary: Vocabulary, ids: readonly string[]): Promise<string[]> => {
  const found: string[] = []
  for (const { id, statement, implied } of await reader.many('claim', ids)) {
    // Reads are synchronous beneath: others get their turn between them.
    await setImmediate()
    const query = candidateQuery(vocabulary, sideOf(vocabulary, statement, implied), id)
    found.push(...(await reader.candidates({ ...query, limit: mostBeside }, ['accepted'])).map((claim) => claim.id))
  }
  return found
}

export interface BroughtUp {
  /** The last change that is worked in. */
  readonly at: number
  readonly estimated: Estimated
}

/**
 * The estimate of the state `from` with what was recorded up to the reader's state. Where too much was, it stays as it was. A change of a
 * source, a document or a concept alone waits for the next full estimate.
 */
export const bringUpToDate = async (state: Reader, vocabulary: Vocabulary, { at, estimated }: BroughtUp): Promise<BroughtUp> => {
  const reader = await asMerged(state)
  const changes = await reader.changedAfter(at, mostChanges + 1)
  if (changes.length === 0 || changes.length > mostChanges) return { at, estimated }
  const touched = await claimsTouched(reader, changes)
  if (touched.length === 0) return { at: reader.at, estimated }
  if (touched.length > mostTouched) return { at, estimated }
  const byQuestion = claimsByQuestion(estimated)
  const near = distinct([...touched, ...(await beside(reader, vocabulary, touched))])
  const wanted = distinct(near.flatMap((id) => [id, ...(byQuestion.get(estimated.questionOf.get(id) ?? '') ?? [])]))
  if (wanted.length > mostClaims) return { at, estimated }
  const claims = (await reader.many('claim', wanted)).filter(({ status }) => status === 'accepted')
  const nearby = await networkOfClaims(reader, vocabulary, claims, await judgementsOn(reader, wanted))
  return { at: reader.at, estimated: broughtUp(estimated, nearby, new Set(touched)) }
}
