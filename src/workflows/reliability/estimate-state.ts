/** Estimates all sources in one state of the store: reads what is accepted, and asks the core. */

import type { Assertion } from '../../core/claims/assertion.js'
import type { Claim } from '../../core/claims/claim.js'
import type { Judgement } from '../../core/comparison/judgement.js'
import type { Vocabulary } from '../../core/concepts/vocabulary.js'
import { methodNamed } from '../../core/reliability/methods.js'
import { estimateStored } from '../../core/reliability/stored/estimate-stored.js'
import type { Estimated } from '../../core/reliability/stored/profile.js'
import { type StoredNetwork, storedNetwork } from '../../core/reliability/stored/stored-network.js'
import type { Reader } from '../../store/port.js'
import { fetchArchive } from '../archive.js'
import { asMerged } from '../as-merged.js'
import { readAll } from '../read-all.js'

/** The assertions of so many claims are read at once. */
const part = 500

const accepted = { statuses: ['accepted'], conditions: [] }

const assertionsOf = async (reader: Reader, claims: readonly Claim[]): Promise<Assertion[]> => {
  const all: Assertion[] = []
  for (let from = 0; from < claims.length; from += part)
    all.push(
      ...(await reader.assertionsOf(
        'claimId',
        claims.slice(from, from + part).map(({ id }) => id),
      )),
    )
  return all
}

/** The network of claims in the reader's state. */
export const networkOfClaims = async (
  reader: Reader,
  vocabulary: Vocabulary,
  claims: readonly Claim[],
  judgements: readonly Judgement[],
): Promise<StoredNetwork> => {
  const { archive, testimonies } = await fetchArchive(reader, await assertionsOf(reader, claims))
  return storedNetwork({
    archive,
    vocabulary,
    claims: claims.map((claim) => ({ claim, testimonies: testimonies.get(claim.id) ?? [] })),
    judgements,
  })
}

/** The estimate of all sources in the reader's state by a method. Fails with a RangeError where there is no such method. */
export const estimateState = async (state: Reader, vocabulary: Vocabulary, name: string): Promise<Estimated> => {
  const reader = await asMerged(state)
  const method = methodNamed(name)
  if (!method) throw new RangeError(`there is no method ${name}`)
  const network = await networkOfClaims(
    reader,
    vocabulary,
    await readAll(reader, 'claim', accepted),
    await readAll(reader, 'judgement', accepted),
  )
  return estimateStored(method, network)
}
