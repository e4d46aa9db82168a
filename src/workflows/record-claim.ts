/** Records a claim with its assertions, all or nothing. */
import { claimFindings } from '../core/claims/checks.js'
import { type Claim, completeClaim, type NewClaim } from '../core/claims/claim.js'
import { contentId } from '../core/values/canonical.js'
import type { Change } from '../store/changes.js'
import { assertionChange, textReader } from './assertion-change.js'
import { Failure, refuse } from './failure.js'
import { readCurrent } from './read.js'
import { commitNow, isNew, type Recording } from './record.js'
import { checkReferences } from './references.js'
import type { Services } from './services.js'

/** The claim as it now is. Assertions that are new are added to a claim that is already there. */
export const recordClaim = async (services: Services, input: NewClaim): Promise<Recording<Claim>> => {
  const { statement, assertions } = input
  if (!statement) {
    throw new Failure('statement-required', 'This version does not read statements out of text: give the statement.', [
      { pointer: '/statement', detail: 'is missing' },
    ])
  }
  const body = completeClaim(input, statement)
  refuse(claimFindings(body))
  const claimId = contentId('clm', body)
  const reader = await services.store.read()
  const changes: Change[] = [{ type: 'claim', id: claimId, revision: 1, status: input.status ?? 'accepted', body }]
  const read = textReader(reader)
  for (const [index, assertion] of (assertions ?? []).entries()) {
    changes.push(await assertionChange(read, { ...assertion, claimId }, `/assertions/${index}`))
  }
  await checkReferences(reader, changes, (index) => (index === 0 ? '' : `/assertions/${index - 1}`))
  const committed = await commitNow(services, changes)
  return { resource: await readCurrent(await services.store.read(), 'claim', claimId), isNew: isNew(committed) }
}
