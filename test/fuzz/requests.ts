/** Requests to an operation: most as a client would send them, some spoiled in one place, some broken. */
import fc, { type Arbitrary } from 'fast-check'
import type { Operation } from './operations.js'
import { rawBodies, spoiled } from './spoil.js'
import { anyText, type Pool, valuesOf } from './values.js'

export interface FuzzRequest {
  readonly method: Operation['method']
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload?: string | Buffer
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

/** Percent-encoded; a lone surrogate cannot be, and is left as it would arrive from a careless client. */
const encoded = (text: string): string => {
  try {
    return encodeURIComponent(text)
  } catch {
    return '%EF%BF%BD'
  }
}

type Parameter = Operation['parameters'][number]

const asText = (parameter: Parameter, pool: Pool): Arbitrary<string> => valuesOf(parameter.schema, pool, parameter.name).map(textOf)

/** A parameter as it is documented, or in one of eight cases anything. */
const ofParameter = (parameter: Parameter, pool: Pool): Arbitrary<string> =>
  fc.oneof({ weight: 7, arbitrary: asText(parameter, pool) }, anyText())

const some = (parameters: readonly Parameter[], pool: Pool): Arbitrary<(readonly [string, string])[]> =>
  fc
    .tuple(
      fc.tuple(...parameters.map((one) => ofParameter(one, pool))),
      fc.array(fc.boolean(), { minLength: parameters.length, maxLength: parameters.length }),
    )
    .map(([values, chosen]) =>
      parameters.flatMap(({ name, required }, index) => (required || chosen[index] ? [[name, values[index] ?? ''] as const] : [])),
    )

const headerSafe = (value: string): string => value.replaceAll(/[^\x20-\x7e]/gu, '')

const urlOf = (path: string, inPath: readonly (readonly [string, string])[], query: readonly (readonly [string, string])[]): string => {
  const address = inPath.reduce((url, [name, value]) => url.replace(`{${name}}`, encoded(value) || '%20'), path)
  const search = query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')
  return search ? `${address}?${search}` : address
}

const lines = (pool: Pool): Arbitrary<string> => {
  const line = fc.constantFrom('Source', 'Document', 'Concept', 'Claim', 'Assertion', 'Judgement').chain((name) =>
    fc.record({
      type: fc.oneof({ weight: 9, arbitrary: fc.constant(name.toLowerCase()) }, anyText()),
      data: valuesOf({ $ref: `#/components/schemas/New${name}` }, pool),
    }),
  )
  const text = fc.oneof({ weight: 6, arbitrary: line }, spoiled(line)).map((value) => JSON.stringify(value))
  return fc.array(fc.oneof({ weight: 9, arbitrary: text }, anyText()), { maxLength: 4 }).map((all) => all.join('\n'))
}

const bodyOf = ({ requestBody }: Operation, pool: Pool): Arbitrary<{ type: string; payload: string | Buffer } | null> => {
  if (!requestBody) return fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, fc.constant({ type: 'application/json', payload: '{}' }))
  const [type = 'application/json', media] = Object.entries(requestBody.content)[0] ?? []
  if (type === 'application/x-ndjson')
    return fc.oneof({ weight: 9, arbitrary: lines(pool) }, rawBodies).map((payload) => ({ type, payload }))
  const made = valuesOf(media?.schema ?? {}, pool)
  const right = media?.example === undefined ? made : fc.oneof({ weight: 5, arbitrary: made }, fc.constant(media.example))
  return fc.oneof(
    { weight: 6, arbitrary: right.map((value) => ({ type, payload: JSON.stringify(value) ?? '' })) },
    { weight: 4, arbitrary: spoiled(right).map((value) => ({ type, payload: JSON.stringify(value) ?? '' })) },
    { weight: 1, arbitrary: rawBodies.map((payload) => ({ type, payload })) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constantFrom('text/plain', 'application/xml', 'application/x-ndjson', 'multipart/form-data', ''),
        payload: right.map((value) => JSON.stringify(value) ?? ''),
      }),
    },
  )
}

/** An arbitrary of requests to an operation. */
export const requestsTo = (operation: Operation, pool: Pool): Arbitrary<FuzzRequest> => {
  const of = (place: Parameter['in']) => operation.parameters.filter((parameter) => parameter.in === place)
  const extra = fc.oneof(
    { weight: 15, arbitrary: fc.constant<(readonly [string, string])[]>([]) },
    anyText().map((value): (readonly [string, string])[] => [['nothing', value]]),
  )
  return fc
    .record({
      inPath: some(of('path'), pool),
      query: some(of('query'), pool),
      extra,
      inHeader: some(
        of('header').filter(({ name }) => name !== 'if-match'),
        pool,
      ),
      ifMatch: fc.constantFrom('*', '*', '*', '"1-x"', ''),
      body: bodyOf(operation, pool),
    })
    .map(({ inPath, query, extra: more, inHeader, ifMatch, body }) => {
      const own = Object.fromEntries(inHeader.map(([name, value]) => [name, headerSafe(value)]))
      const headers: Record<string, string> = { host: 'localhost', ...own }
      if (operation.method === 'PATCH' && ifMatch) headers['if-match'] = ifMatch
      if (body) headers['content-type'] = body.type
      return {
        method: operation.method,
        url: urlOf(operation.path, inPath, [...query, ...more]),
        headers,
        ...(body ? { payload: body.payload } : {}),
      }
    })
}
