/** The application on a store of its own with a fixed clock, asked through inject; and small builders of request bodies. */
import { setImmediate } from 'node:timers/promises'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Test } from 'tap'
import { z } from 'zod'
import { type AppOptions, buildApp } from '../../src/app.js'
import type { Guards } from '../../src/http/guards.js'
import type { Store } from '../../src/store/port.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import type { Services } from '../../src/workflows/services.js'

export type Answer = LightMyRequestResponse
export type Body = Readonly<Record<string, unknown>>
export type Headers = Readonly<Record<string, string>>

export interface Bench {
  readonly app: FastifyInstance
  readonly store: Store
  /** What the clock says; it stands until it is set. */
  readonly clock: { now: string }
  readonly get: (url: string, headers?: Headers) => Promise<Answer>
  /** Sends JSON; a text or bytes go as they are. */
  readonly post: (url: string, body: unknown, headers?: Headers) => Promise<Answer>
  /** Sends a merge patch, on whatever revision is current unless told. */
  readonly patch: (url: string, body: unknown, headers?: Headers) => Promise<Answer>
  /** Imports lines: each an object, or text or bytes as they are. */
  readonly importing: (...lines: readonly (Body | string | Buffer)[]) => Promise<LineAnswer[]>
  readonly exported: () => Promise<string>
  /** Each makes one and gives its id; they throw where that fails. */
  readonly source: (name: string, more?: Body) => Promise<string>
  readonly document: (sourceId: string, more?: Body) => Promise<string>
  readonly claim: (text: string, more?: Body) => Promise<string>
  readonly assertion: (claimId: string, documentId: string, more?: Body) => Promise<string>
  readonly concept: (key: string, more?: Body) => Promise<string>
  readonly judgement: (left: string, right: string | null, more?: Body) => Promise<string>
}

export interface BenchOptions {
  readonly keepText?: boolean
  /** The store to use, such as one that fails; it is closed by the one who made it. */
  readonly store?: Store
  readonly estimating?: Services['estimating']
  readonly following?: AppOptions['following']
  /** Whether every answer is checked against its schema by the application itself; unless told it is. */
  readonly checkAnswers?: boolean
  readonly guards?: Partial<Guards>
  readonly logger?: AppOptions['logger']
}

/** The instant at which the clock of a bench stands. */
export const noon = '2026-11-22T12:00:00.000Z'

const lineAnswer = z.strictObject({
  line: z.number(),
  status: z.enum(['created', 'existing', 'failed']),
  id: z.string().optional(),
  problem: z
    .strictObject({
      type: z.string(),
      title: z.string(),
      status: z.number(),
      detail: z.string(),
      instance: z.string(),
      errors: z.array(z.strictObject({ pointer: z.string().optional(), parameter: z.string().optional(), detail: z.string() })).optional(),
    })
    .optional(),
})
export type LineAnswer = z.infer<typeof lineAnswer>

/** The body of an answer as its schema gives it. */
export const read = <S extends z.ZodType>(schema: S, { body }: Answer): z.infer<S> => schema.parse(JSON.parse(body))

const named = z.looseObject({ id: z.string().optional(), key: z.string().optional() })

const idOf = (answer: Answer): string => {
  if (answer.statusCode !== 201 && answer.statusCode !== 200) throw new Error(`${answer.statusCode}: ${answer.body}`)
  const { id, key } = read(named, answer)
  return id ?? key ?? ''
}

const raw = (body: unknown): string | Buffer => (typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body))

/** Lines of NDJSON, each as it was given. */
export const ndjson = (lines: readonly (Body | string | Buffer)[]): Buffer =>
  Buffer.concat(lines.flatMap((line) => [Buffer.from(raw(line)), Buffer.from('\n')]))

/** What an import answers, line by line. */
export const lineAnswers = ({ body }: Answer): LineAnswer[] =>
  body
    .split('\n')
    .filter(Boolean)
    .map((line) => lineAnswer.parse(JSON.parse(line)))

/** Builds the application, every answer checked against its schema. It is closed when the test ends. */
export const openBench = async (
  t: Test,
  {
    keepText = true,
    store = openSqliteStore(':memory:'),
    estimating,
    checkAnswers = true,
    guards,
    logger = false,
    following,
  }: BenchOptions = {},
): Promise<Bench> => {
  const clock = { now: noon }
  const app = await buildApp({
    store,
    now: () => clock.now,
    keepText,
    estimating,
    version: '0.0.0-test',
    logger,
    checkAnswers,
    examples: {},
    guards,
    following,
  })
  t.teardown(async () => {
    await app.close()
    await store.close()
  })
  /** Lets the event loop breathe before each request, as it does between real ones: the service refuses what comes while it is held up. */
  const ask = async (options: InjectOptions): Promise<Answer> => {
    await setImmediate()
    return app.inject(options)
  }
  const send = (method: InjectOptions['method'], url: string, payload: string | Buffer, headers: Headers) =>
    ask({ method, url, payload, headers })
  const post = (url: string, body: unknown, headers: Headers = {}) =>
    send('POST', url, raw(body), { 'content-type': 'application/json', ...headers })
  const make = async (path: string, body: Body) => idOf(await post(`/v1/${path}`, body))
  return {
    app,
    store,
    clock,
    get: (url, headers = {}) => ask({ method: 'GET', url, headers }),
    post,
    patch: (url, body, headers = { 'if-match': '*' }) =>
      send('PATCH', url, raw(body), { 'content-type': 'application/merge-patch+json', ...headers }),
    importing: async (...lines) => lineAnswers(await post('/v1/import', ndjson(lines), { 'content-type': 'application/x-ndjson' })),
    exported: async () => (await ask({ method: 'GET', url: '/v1/export' })).body,
    source: (name, more) => make('sources', aSource(name, more)),
    document: (sourceId, more) => make('documents', aDocument(sourceId, more)),
    claim: (text, more) => make('claims', aClaim(text, more)),
    assertion: (claimId, documentId, more) => make('assertions', { claimId, ...asserted(documentId), ...more }),
    concept: (key, more) => make('concepts', aConcept(key, more)),
    judgement: (left, right, more) => make('judgements', aJudgement(left, right, more)),
  }
}

/** Imports many lines that point at none of one another, in parts: the service refuses what comes after a turn of more than two seconds. */
export const importMany = async (bench: Bench, lines: readonly Body[]): Promise<LineAnswer[]> => {
  const answers: LineAnswer[] = []
  for (let from = 0; from < lines.length; from += 100) answers.push(...(await bench.importing(...lines.slice(from, from + 100))))
  return answers
}

export const aSource = (name: string, more: Body = {}): Body => ({ name, kind: 'independent_outlet', ...more })

export const aDocument = (sourceId: string, more: Body = {}): Body => ({ sourceId, title: 'A document', ...more })

/** 21,602 cases in Ukraine in October 2025, unless told otherwise. */
export const aStatement = (more: Body = {}): Body => ({
  type: 'quantity',
  measure: 'AWOL and desertion cases',
  place: 'ukraine',
  period: '2025-10',
  accumulation: 'flow',
  quantity: { value: 21_602, unit: 'case' },
  ...more,
})

/** A statement with another figure. */
export const figure = (value: number, more: Body = {}): Body => aStatement({ quantity: { value, unit: 'case' }, ...more })

export const aClaim = (text: string, more: Body = {}): Body => ({ text, statement: aStatement(), ...more })

/** An assertion as it comes with a claim: that a document says it and knows it itself. */
export const asserted = (documentId: string, more: Body = {}): Body => ({ documentId, end: 'first_hand', ...more })

export const aConcept = (key: string, more: Body = {}): Body => ({ key, label: key, kind: 'measure', ...more })

export const aJudgement = (left: string, right: string | null, more: Body = {}): Body => ({
  on: right === null ? 'claim' : 'relation',
  left,
  right,
  value: right === null ? 'holds' : 'agrees',
  rationale: 'An analyst says so.',
  ...more,
})

/** An id of the right form that nothing bears. */
export const nobody = (prefix: string): string => `${prefix}_${'0'.repeat(32)}`
