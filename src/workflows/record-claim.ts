/** Records a claim with its assertions, all or nothing. */
import { claimFindings } from '../core/claims/checks.js'
import { type Claim, type ClaimBody, claimIdentity, completeClaim, type NewClaim } from '../core/claims/claim.js'
import { readingName } from '../core/reading/release.js'
import { contentId } from '../core/values/canonical.js'
import type { Change } from '../store/changes.js'
import type { Reader } from '../store/port.js'
import { assertionChange, textReader } from './assertion-change.js'
import { refuse } from './failure.js'
import { readText } from './read-text.js'
import { type Decision, type Keep, type Recording, recordDecision } from './record.js'
import { checkReferences } from './references.js'
import type { Services } from './services.js'
import { readVocabulary } from './vocabulary.js'

/** The body as given; without a statement, as read from its text, dated by its first document, and then all of the statement is implied. */
const bodyOf = async (services: Services, reader: Reader, input: NewClaim): Promise<ClaimBody> => {
  if (input.statement) return completeClaim(input, input.statement)
  const [assertion] = input.assertions ?? []
  const document = assertion ? await reader.one('document', assertion.documentId) : null
  const bare = { text: input.text, language: input.language ?? null, documentDay: document?.publishedAt ?? null }
  const read = readText(await readVocabulary(services, reader), bare, '')
  return completeClaim({ ...input, implied: ['/statement'] }, read.statement, `${readingName}/${read.rule}`)
}

/** What a body comes to in a state: the claim, and then its assertions. */
export const decideClaim = async (services: Services, reader: Reader, input: NewClaim): Promise<Decision> => {
  const { assertions } = input
  const body = await bodyOf(services, reader, input)
  refuse(claimFindings(body))
  const claimId = contentId('clm', claimIdentity(body))
  const status = body.rule === null ? (input.status ?? 'accepted') : 'suggested'
  const changes: Change[] = [{ type: 'claim', id: claimId, revision: 1, status, body }]
  const read = textReader(reader)
  for (const [index, assertion] of (assertions ?? []).entries()) {
    changes.push(await assertionChange(read, { ...assertion, claimId }, `/assertions/${index}`))
  }
  await checkReferences(reader, changes, (index) => (index === 0 ? '' : `/assertions/${index - 1}`))
  return { id: claimId, changes }
}

/** The claim as it now is. Assertions that are new are added to a claim that is already there. */
export const recordClaim = async (services: Services, input: NewClaim, keep?: Keep<Recording<Claim>>): Promise<Recording<Claim>> =>
  recordDecision(services, 'claim', await decideClaim(services, await services.store.read(), input), keep)
