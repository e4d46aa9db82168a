/** Questions: one measure at one place, found from the wordings of accepted quantities. */
import { type Question, type QuestionKey, questionIdOf, questionKeyOf, questionOf } from '../core/assessment/question.js'
import type { Vocabulary } from '../core/concepts/vocabulary.js'
import { byText, groupBy } from '../core/values/order.js'
import { formOf, plain } from '../core/values/wording.js'
import type { Reader } from '../store/port.js'
import { fetchArchive } from './archive.js'
import { fromCursor, listCursor, toCursor } from './cursor.js'
import { Failure } from './failure.js'
import type { Services } from './services.js'
import { readVocabulary } from './vocabulary.js'

interface Wording {
  readonly measure: string
  readonly place: string | null
}

interface Found {
  readonly id: string
  readonly key: QuestionKey
  readonly wordings: readonly Wording[]
}

/** A question reads at most this many claims. */
const mostClaims = 1_000

const findAll = async (reader: Reader, vocabulary: Vocabulary): Promise<Found[]> => {
  const keyed = (await reader.questionWordings()).map((wording) => ({
    wording,
    key: questionKeyOf(vocabulary, wording.measure, wording.place),
  }))
  return [...groupBy(keyed, ({ key }) => questionIdOf(key))]
    .flatMap(([id, members]) => (members[0] ? [{ id, key: members[0].key, wordings: members.map(({ wording }) => wording) }] : []))
    .sort((a, b) => byText(a.key.measure, b.key.measure) || byText(a.key.place ?? '', b.key.place ?? '') || byText(a.id, b.id))
}

const readOne = async (reader: Reader, vocabulary: Vocabulary, { key, wordings }: Found): Promise<Question> => {
  const forms = [...new Set(wordings.map(({ measure }) => formOf(measure)))]
  const { items } = await reader.list('claim', {
    statuses: ['accepted'],
    conditions: [
      { field: 'type', any: ['quantity'] },
      { term: 'measure', any: forms },
    ],
    limit: mostClaims,
    after: null,
  })
  const places = new Set(wordings.map(({ place }) => place))
  const own = items.filter(({ statement }) => places.has(statement.place === null ? null : plain(statement.place)))
  const { archive, testimonies } = await fetchArchive(
    reader,
    await reader.assertionsOf(
      'claimId',
      own.map(({ id }) => id),
    ),
  )
  return questionOf(
    archive,
    vocabulary,
    key,
    own.map((claim) => ({ claim, testimonies: testimonies.get(claim.id) ?? [] })),
  )
}

/** One question, or the failure `not-found`. */
export const showQuestion = async ({ store }: Services, id: string): Promise<Question> => {
  const reader = await store.read()
  const vocabulary = await readVocabulary(store, reader)
  const found = (await findAll(reader, vocabulary)).find((question) => question.id === id)
  if (!found) throw new Failure('not-found', `There is no question ${id}.`)
  return readOne(reader, vocabulary, found)
}

/** A page of questions, by measure and place. */
export const listQuestions = async (
  { store }: Services,
  limit: number,
  cursor: string | null,
): Promise<{ items: Question[]; nextCursor: string | null }> => {
  const held = cursor === null ? null : fromCursor(listCursor, cursor)
  const reader = await store.read(held?.at)
  const vocabulary = await readVocabulary(store, reader)
  const all = await findAll(reader, vocabulary)
  const from = held ? all.findIndex(({ id }) => id === held.id) + 1 : 0
  const page = all.slice(from, from + limit)
  const last = page.at(-1)
  const items: Question[] = []
  for (const found of page) items.push(await readOne(reader, vocabulary, found))
  return { items, nextCursor: last && all.length > from + limit ? toCursor({ at: reader.at, recordedAt: '', id: last.id }) : null }
}
