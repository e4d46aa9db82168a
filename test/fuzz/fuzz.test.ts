/**
 * A generated fuzz over the OpenAPI document: requests to every operation, some as a client would send them, some spoiled, some broken.
 * No answer is a fault, and every answer is documented for its operation. HEARSAY_FUZZ sets how many requests, HEARSAY_FUZZ_SEED which.
 */
import fc from 'fast-check'
import t from 'tap'
import { corpus } from '../../src/demo/corpus.js'
import { openBench } from '../support/app.js'
import { answerChecker } from './answers.js'
import { type Operation, readOperations } from './operations.js'
import { type FuzzRequest, requestsTo } from './requests.js'

const total = Number(process.env.HEARSAY_FUZZ ?? 50_000)
const seed = Number(process.env.HEARSAY_FUZZ_SEED ?? 20_261_122)

/** Asked less often: what answers with the whole of what is stored, so that time is left for all; and what takes away what others ask for. */
const seldom = /^(?:listClaimChanges|listChanges|exportLines|erase|remove)/u

/** How many requests to one operation are made at once, before the stored ids are drawn from anew. */
const round = 100

const { document, schemas, operations } = readOperations()

const told = ({ method, url, headers, payload }: FuzzRequest): string =>
  `${method} ${url.slice(0, 300)} ${JSON.stringify(headers)} ${String(payload ?? '').slice(0, 600)}`

/** Of each kind of id so many of the latest are drawn from. */
const mostOfKind = 40

const kindOf = (id: string): string => (/^[a-z]{3}_[0-9a-f]{32}$/u.test(id) ? id.slice(0, 3) : 'key')

const idsIn = (text: string): string[] => [...text.matchAll(/"(?:id|key)":"([\w-]+)"/gu)].map(([, id = '']) => id)

t.setTimeout(1_800_000)

t.test(`${total} requests to ${operations.length} operations`, { timeout: 1_800_000 }, async (t) => {
  const bench = await openBench(t, { checkAnswers: false })
  const stored = new Map<string, string[]>()
  const keep = (id: string): void => {
    stored.set(kindOf(id), [...(stored.get(kindOf(id)) ?? []), id].slice(-mostOfKind))
  }
  for (const { id } of await bench.importing(...corpus.map((line) => ({ ...line })))) keep(id ?? '')
  for (const path of ['assertions', 'questions']) for (const id of idsIn((await bench.get(`/v1/${path}?limit=30`)).body)) keep(id)
  const fault = answerChecker(document)
  const right = new Map<string, number>()
  const wrong: string[] = []
  const one = async (operation: Operation, request: FuzzRequest): Promise<void> => {
    const answer = await bench.app.inject(request)
    const found = answer.statusCode === 500 ? `500: ${answer.body}` : fault(operation, answer)
    if (found) wrong.push(`${operation.operationId}: ${found}\n${told(request)}`)
    if (answer.statusCode < 300) right.set(operation.operationId, (right.get(operation.operationId) ?? 0) + 1)
    if (answer.statusCode === 201) for (const id of idsIn(answer.body).slice(0, 1)) keep(id)
  }
  let sent = 0
  for (let turn = 0; sent < total && wrong.length < 20; turn += 1) {
    const pool = { schemas, ids: [...stored.values()].flat() }
    for (const [index, operation] of operations.entries()) {
      const requests = fc.sample(requestsTo(operation, pool), {
        numRuns: seldom.test(operation.operationId) ? round / 20 : round,
        seed: seed + turn * 1_000 + index,
      })
      for (const request of requests) await one(operation, request)
      sent += requests.length
    }
  }
  t.same(wrong, [], `every answer of ${sent} is documented (seed ${seed})`)
  for (const { operationId } of operations) t.ok(right.get(operationId), `${operationId} was also asked rightly`)
})
