/** Questions: one measure at one place, found from the wordings of accepted quantities. */

import { type Question, type QuestionFound, questionOf, questionOfWords } from '../core/assessment/question.js'
import type { Claim } from '../core/claims/claim.js'
import type { Vocabulary } from '../core/concepts/vocabulary.js'
import { byText, groupBy } from '../core/values/order.js'
import { formOf } from '../core/values/wording.js'
import type { Reader } from '../store/port.js'
import { fetchArchive } from './archive.js'
import { placeIn, toCursor } from './cursor.js'
import { Failure } from './failure.js'
import { openMerged } from './open-reader.js'
import type { Services } from './services.js'
import { readVocabulary } from './vocabulary.js'

interface Asked extends QuestionFound {
  readonly wordings: readonly { readonly measure: string; readonly place: string | null }[]
}

/** A question reads at most this many claims. */
const mostClaims = 1_000

/** All questions by measure and place; a question is called by the first of its wordings. */
const findAll = async (reader: Reader, vocabulary: Vocabulary): Promise<Asked[]> => {
  const asked = (await reader.questionWordings()).map((wording) => ({
    wording,
    found: questionOfWords(vocabulary, wording.measure, wording.place),
  }))
  return [...groupBy(asked, ({ found }) => found.id).values()]
    .flatMap((members) => (members[0] ? [{ ...members[0].found, wordings: members.map(({ wording }) => wording) }] : []))
    .sort((a, b) => byText(a.key.measure, b.key.measure) || byText(a.key.place ?? '', b.key.place ?? '') || byText(a.id, b.id))
}

const claimsOf = async (reader: Reader, { wordings }: Asked): Promise<{ items: readonly Claim[]; isCut: boolean }> => {
  const { items, next } = await reader.list('claim', {
    statuses: ['accepted'],
    conditions: [
      { field: 'type', any: ['quantity'] },
      { term: 'measure', any: [...new Set(wordings.map(({ measure }) => formOf(measure)))] },
      { places: [...new Set(wordings.map(({ place }) => place))] },
    ],
    limit: mostClaims,
    after: null,
  })
  return { items, isCut: next !== null }
}

/** The questions with their claims; what these rest on is fetched once for all of them. */
const readAll = async (reader: Reader, vocabulary: Vocabulary, asked: readonly Asked[]): Promise<Question[]> => {
  const held: { one: Asked; items: readonly Claim[]; isCut: boolean }[] = []
  for (const one of asked) held.push({ one, ...(await claimsOf(reader, one)) })
  const ids = held.flatMap(({ items }) => items.map(({ id }) => id))
  const { archive, testimonies } = await fetchArchive(reader, await reader.assertionsOf('claimId', ids))
  return held.map(({ one, items, isCut }) =>
    questionOf(
      archive,
      vocabulary,
      one,
      items.map((claim) => ({ claim, testimonies: testimonies.get(claim.id) ?? [] })),
      isCut,
    ),
  )
}

/** One question, or the failure `not-found`. */
export const showQuestion = async (services: Services, id: string): Promise<Question> => {
  const reader = await openMerged(services)
  const vocabulary = await readVocabulary(services, reader)
  const found = (await findAll(reader, vocabulary)).filter((question) => question.id === id)
  const [question] = await readAll(reader, vocabulary, found)
  if (!question) throw new Failure('not-found', `There is no question ${id}.`)
  return question
}

/** A page of questions, by measure and place. */
export const listQuestions = async (
  services: Services,
  limit: number,
  cursor: string | null,
): Promise<{ items: Question[]; nextCursor: string | null }> => {
  const held = placeIn('question', cursor)
  const reader = await openMerged(services, held?.at)
  const vocabulary = await readVocabulary(services, reader)
  const all = await findAll(reader, vocabulary)
  const from = held ? all.findIndex(({ id }) => id === held.id) + 1 : 0
  const page = all.slice(from, from + limit)
  const last = page.at(-1)
  const isMore = last !== undefined && all.length > from + limit
  return {
    items: await readAll(reader, vocabulary, page),
    nextCursor: isMore ? toCursor({ of: 'question', at: reader.at, recordedAt: '', id: last.id }) : null,
  }
}
