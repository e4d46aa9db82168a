/** Reads a stored text again, after an upgrade: new suggestions come, untouched old ones that are read otherwise now go. */
import type { Assertion } from '../core/claims/assertion.js'
import type { Claim } from '../core/claims/claim.js'
import { readingName } from '../core/reading/release.js'
import type { Change } from '../store/changes.js'
import type { Reader } from '../store/port.js'
import { bodyOf } from './body-of.js'
import { Failure } from './failure.js'
import { readCurrent } from './read.js'
import { commitNow, type Keep } from './record.js'
import type { Services } from './services.js'
import { changesOf, type SuggestedPair, suggestClaims } from './suggest-claims.js'

export interface Reading {
  readonly documentId: string
  readonly rule: string
  readonly suggested: number
  readonly kept: number
  readonly replaced: number
  readonly says: string
}

interface Held {
  readonly claim: Claim
  readonly assertion: Assertion
}

/** A suggestion that nobody has judged or corrected. */
const isUntouched = ({ claim, assertion }: Held): boolean =>
  claim.status === 'suggested' &&
  claim.revision === 1 &&
  claim.rule !== null &&
  assertion.status === 'suggested' &&
  assertion.revision === 1

const figureOf = ({ statement }: Pick<Claim, 'statement'>): string => {
  const { quantity } = statement
  return JSON.stringify([quantity?.value ?? null, quantity?.low ?? null, quantity?.high ?? null])
}

/** The same figure in a passage that shares a character: somebody has already had it before them. */
const isSameSpot = ({ claim, assertion }: SuggestedPair, held: Held): boolean => {
  const [one, other] = [assertion.body.passage, held.assertion.passage]
  if (!one || !other || one.start === null || one.end === null || other.start === null || other.end === null) return false
  return one.start < other.end && other.start < one.end && figureOf(claim.body) === figureOf(held.claim)
}

const heldIn = async (reader: Reader, documentId: string): Promise<Held[]> => {
  const assertions = await reader.assertionsOf('documentId', [documentId])
  const claims = new Map(
    (await reader.many('claim', [...new Set(assertions.map(({ claimId }) => claimId))])).map((claim) => [claim.id, claim]),
  )
  return assertions.flatMap((assertion): Held[] => {
    const claim = claims.get(assertion.claimId)
    return claim ? [{ claim, assertion }] : []
  })
}

/**
 * Changes by which untouched suggestions go: the records were misreadings. A claim goes with them only where no other assertion of it,
 * here or in another document, still stands.
 */
const takenBack = (gone: readonly Held[], isHeldElsewhere: (claimId: string) => boolean): Change[] => {
  const claims = new Map(gone.filter(({ claim }) => !isHeldElsewhere(claim.id)).map(({ claim }) => [claim.id, claim]))
  return [
    ...[...claims.values()].map(
      (claim): Change => ({ type: 'claim', id: claim.id, revision: claim.revision + 1, status: 'rejected', body: bodyOf(claim) }),
    ),
    ...gone.map(
      ({ assertion }): Change => ({
        type: 'assertion',
        id: assertion.id,
        revision: assertion.revision + 1,
        status: 'withdrawn',
        body: bodyOf(assertion),
      }),
    ),
  ]
}

/** Reads the document's stored text by the rules as they now are. Fails as `conflict` where no text is held. */
export const readDocument = async (services: Services, documentId: string, keep?: Keep<Reading>): Promise<Reading> => {
  const reader = await services.store.read()
  const document = await readCurrent(reader, 'document', documentId)
  const text = (await reader.text(documentId))?.text ?? null
  if (text === null) throw new Failure('conflict', 'No text of this document is held, so there is nothing to read.')
  const held = await heldIn(reader, documentId)
  const pairs = await suggestClaims(services, reader, document, text)
  const known = new Set(held.map(({ assertion }) => assertion.id))
  const touched = held.filter((one) => !isUntouched(one))
  const fresh = pairs.filter((pair) => !known.has(pair.assertion.id) && !touched.some((one) => isSameSpot(pair, one)))
  const wanted = new Set(pairs.map(({ assertion }) => assertion.id))
  const gone = held.filter((one) => isUntouched(one) && !wanted.has(one.assertion.id))
  const leaving = new Set(gone.map(({ assertion }) => assertion.id))
  const others = await reader.assertionsOf('claimId', [...new Set(gone.map(({ claim }) => claim.id))])
  const stays = new Set([
    ...fresh.map(({ claim }) => claim.id),
    ...others.filter(({ id, status }) => status !== 'withdrawn' && !leaving.has(id)).map(({ claimId }) => claimId),
  ])
  const changes = [...takenBack(gone, (claimId) => stays.has(claimId)), ...changesOf(fresh)]
  const kept = held.length - gone.length
  const reading: Reading = {
    documentId,
    rule: readingName,
    suggested: fresh.length,
    kept,
    replaced: gone.length,
    says: `Read by ${readingName}: ${fresh.length} new, ${kept} kept, ${gone.length} taken back because they are read otherwise now.`,
  }
  const keeping = keep && { retryable: keep.retryable, about: documentId, answer: () => keep.answer(reading) }
  if (changes.length > 0 || keeping) await commitNow(services, changes, `read again by ${readingName}`, keeping)
  return reading
}
