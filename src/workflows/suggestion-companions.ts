/** What goes with a judgement on a suggestion: a claim that was read and its assertions are accepted and rejected together. */
import type { Change, ResourceType } from '../store/changes.js'
import type { Reader, Resources } from '../store/port.js'
import { bodyOf } from './body-of.js'

type Companions = { readonly [T in ResourceType]?: (reader: Reader, before: Resources[T], status: string) => Promise<Change[]> }

/** What the assertions of a read claim become with it. */
const assertionStatus = new Map([
  ['accepted', 'accepted'],
  ['rejected', 'withdrawn'],
])

const companions: Companions = {
  claim: async (reader, claim, status) => {
    const next = assertionStatus.get(status)
    if (claim.rule === null || claim.status !== 'suggested' || next === undefined) return []
    const assertions = await reader.assertionsOf('claimId', [claim.id])
    const read = assertions.filter((assertion) => assertion.rule !== null && assertion.status === 'suggested')
    // Of several documents nobody has yet looked at each chain: they wait, and are listed where they stand.
    const isOneDocument = new Set(read.map(({ documentId }) => documentId)).size === 1
    if (next === 'accepted' && !isOneDocument) return []
    return read.map(
      (assertion): Change => ({
        type: 'assertion',
        id: assertion.id,
        revision: assertion.revision + 1,
        status: next,
        body: bodyOf(assertion),
      }),
    )
  },
  assertion: async (reader, assertion, status) => {
    if (assertion.rule === null || assertion.status !== 'suggested' || status !== 'accepted') return []
    const claim = await reader.one('claim', assertion.claimId)
    if (claim?.status !== 'suggested') return []
    return [{ type: 'claim', id: claim.id, revision: claim.revision + 1, status, body: bodyOf(claim) }]
  },
}

/** The changes that go with a new status; none where nothing was suggested by a reading. */
export const companionsOf = async <T extends ResourceType>(
  reader: Reader,
  type: T,
  before: Resources[T],
  status: string,
): Promise<Change[]> => (await companions[type]?.(reader, before, status)) ?? []
