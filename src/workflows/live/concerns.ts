/** Whether an entry concerns the claim, source or question that is asked for, read in the state right after it. */
import { questionOfWords } from '../../core/assessment/question.js'
import type { Claim } from '../../core/claims/claim.js'
import type { Entry } from '../../core/events/entry.js'
import { namedBy } from '../../core/events/named.js'
import type { Services } from '../services.js'
import { readVocabulary } from '../vocabulary.js'
import type { Wanted } from './filter.js'

/** The claims that an entry concerns: those that it names, and of a document those that it asserts. */
const claimsOf = async ({ store }: Services, entry: Entry): Promise<readonly string[]> => {
  const { claims } = namedBy(entry)
  // A new document asserts nothing yet.
  if (entry.type !== 'erasure' && (entry.type !== 'document' || entry.before === null)) return claims
  const assertions = await (await store.read(entry.entry)).assertionsOf('documentId', [entry.id])
  return assertions.map(({ claimId }) => claimId)
}

const concernsSource = async ({ store }: Services, entry: Entry, sourceId: string): Promise<boolean> => {
  const { sources, documents } = namedBy(entry)
  if (sources.includes(sourceId)) return true
  if (entry.type !== 'assertion') return false
  const held = await (await store.read(entry.entry)).many('document', documents)
  return held.some((document) => document.sourceId === sourceId)
}

/** Whether one of these claims answers a question, as they are in a state, or as this entry found one of them. */
export const answers = async (
  services: Services,
  at: number,
  ids: readonly string[],
  question: string,
  before: readonly Claim[],
): Promise<boolean> => {
  const reader = await services.store.read(at)
  const claims = [...before, ...(await reader.many('claim', ids))]
  if (claims.length === 0) return false
  const vocabulary = await readVocabulary(services, reader)
  return claims.some(
    ({ statement }) => statement.type === 'quantity' && questionOfWords(vocabulary, statement.measure, statement.place).id === question,
  )
}

/** Whether an entry itself concerns all that is asked for. */
export const isConcerned = async (services: Services, { claim, source, question }: Wanted, entry: Entry): Promise<boolean> => {
  if (source !== null && !(await concernsSource(services, entry, source))) return false
  if (claim === null && question === null) return true
  const claims = await claimsOf(services, entry)
  if (claim !== null && !claims.includes(claim)) return false
  const before = entry.type === 'claim' && entry.before ? [entry.before] : []
  return question === null || answers(services, entry.entry, claims, question, before)
}
