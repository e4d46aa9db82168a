/** What goes with a judgement on a suggestion: a claim that was read and its assertions are accepted and rejected together. */
import type { Change, ResourceType } from '../store/changes.js'
import type { Reader, Resources } from '../store/port.js'

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
    return assertions
      .filter((assertion) => assertion.rule !== null && assertion.status === 'suggested')
      .map(
        ({ id, revision, recordedAt: _a, updatedAt: _u, status: _s, ...body }): Change => ({
          type: 'assertion',
          id,
          revision: revision + 1,
          status: next,
          body,
        }),
      )
  },
  assertion: async (reader, assertion, status) => {
    if (assertion.rule === null || assertion.status !== 'suggested' || status !== 'accepted') return []
    const claim = await reader.one('claim', assertion.claimId)
    if (claim?.status !== 'suggested') return []
    const { id, revision, recordedAt: _a, updatedAt: _u, status: _s, ...body } = claim
    return [{ type: 'claim', id, revision: revision + 1, status, body }]
  },
}

/** The changes that go with a new status; none where nothing was suggested by a reading. */
export const companionsOf = async <T extends ResourceType>(
  reader: Reader,
  type: T,
  before: Resources[T],
  status: string,
): Promise<Change[]> => (await companions[type]?.(reader, before, status)) ?? []
