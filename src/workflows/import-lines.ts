/** Imports lines one by one: a bad line fails alone. Lines of an export keep their ids, instants, authors and reasons. */
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { NewAssertion } from '../core/claims/assertion.js'
import { NewClaim } from '../core/claims/claim.js'
import { NewJudgement } from '../core/comparison/judgement.js'
import { NewConcept } from '../core/concepts/schema.js'
import { NewDocument } from '../core/documents/schema.js'
import { NewSource } from '../core/sources/schema.js'
import { isObject } from '../core/values/patch.js'
import { textFinding } from '../core/values/text-check.js'
import { type ResourceType, resourceTypes } from '../store/changes.js'
import { checked } from './checked.js'
import { Failure } from './failure.js'
import { recordAssertion } from './record-assertion.js'
import { recordClaim } from './record-claim.js'
import { recordDocument } from './record-document.js'
import { recordJudgement } from './record-judgement.js'
import { registerConcept } from './register-concept.js'
import { registerSource } from './register-source.js'
import { isRestored, restoreRevision } from './restore-revision.js'
import type { Services } from './services.js'

export interface LineAnswer {
  readonly line: number
  readonly status: 'created' | 'existing' | 'failed'
  readonly id?: string
  readonly problem?: Failure
}

/** A line may have this many bytes. */
export const longestLine = 4_194_304

const envelope = z.strictObject({
  type: z.enum(resourceTypes),
  ref: z.string().min(1).max(200).nullish(),
  data: z.record(z.string(), z.unknown()),
  // What the lines of an export have beside.
  id: z.string().optional(),
  revision: z.number().optional(),
  recordedAt: z.string().optional(),
  by: z.string().nullish(),
  reason: z.string().nullish(),
})

/** Fields that hold ids, in which an earlier line may be pointed at by `@ref`. */
const idFields = new Set(['sourceId', 'documentId', 'claimId', 'parentId', 'left', 'right', 'replacedBy', 'requires'])

const resolved = (value: unknown, refs: ReadonlyMap<string, string>, field: string | null): unknown => {
  // Identifiers are other people's names for a source, whatever these are called.
  if (field === 'identifiers') return value
  if (typeof value === 'string' && field !== null && idFields.has(field) && value.startsWith('@')) {
    const id = refs.get(value.slice(1))
    if (id === undefined) throw new Failure('unknown-reference', `No earlier line made ${value}.`)
    return id
  }
  if (Array.isArray(value)) return value.map((item) => resolved(item, refs, field))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(item, refs, key)]))
}

type Made = { readonly id: string; readonly isNew: boolean }
type Record = (services: Services, data: unknown) => Promise<Made>

const table: { readonly [T in ResourceType]: Record } = {
  concept: async (services, data) => {
    const { resource, isNew } = await registerConcept(services, checked(NewConcept, data))
    return { id: resource.key, isNew }
  },
  source: async (services, data) => idOf(await registerSource(services, checked(NewSource, data))),
  document: async (services, data) => idOf(await recordDocument(services, checked(NewDocument, data))),
  claim: async (services, data) => idOf(await recordClaim(services, checked(NewClaim, data))),
  assertion: async (services, data) => idOf(await recordAssertion(services, checked(NewAssertion, data))),
  judgement: async (services, data) => idOf(await recordJudgement(services, checked(NewJudgement, data))),
}

const idOf = ({ resource, isNew }: { readonly resource: { readonly id: string }; readonly isNew: boolean }): Made => ({
  id: resource.id,
  isNew,
})

const decoder = new TextDecoder('utf-8', { fatal: true })

const parse = (bytes: Uint8Array): unknown => {
  if (bytes.length > longestLine) throw new Failure('too-large', `A line has at most ${longestLine} bytes.`)
  let value: unknown
  try {
    value = JSON.parse(decoder.decode(bytes))
  } catch {
    throw new Failure('malformed', 'The line is no JSON in UTF-8.')
  }
  const finding = textFinding(value)
  if (finding) throw new Failure('invalid', finding.detail, [finding])
  return value
}

/** Nothing but blanks. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte <= 32)

/** Records what a line holds; what is wrong with the body is said of the line's `data`. */
const record = async (services: Services, type: ResourceType, data: unknown): Promise<Made> => {
  try {
    return await table[type](services, data)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw new Failure(
      error.code,
      error.message,
      error.errors.map((one) => ({ ...one, pointer: `/data${one.pointer ?? ''}` })),
    )
  }
}

const one = async (services: Services, text: Uint8Array, refs: Map<string, string>): Promise<Made> => {
  const line = checked(envelope, parse(text), '')
  const data = resolved(line.data, refs, null)
  const made = isRestored(line) ? await restoreRevision(services, line.type, { ...line, data }) : await record(services, line.type, data)
  if (line.ref) refs.set(line.ref, made.id)
  return made
}

/** An answer for each line, as it goes. Empty lines are passed over and counted. A fault of the service is thrown. */
export async function* importLines(services: Services, lines: AsyncIterable<Uint8Array>): AsyncIterable<LineAnswer> {
  const refs = new Map<string, string>()
  let line = 0
  for await (const text of lines) {
    line += 1
    // Other requests have their turn between the lines.
    await setImmediate()
    if (isBlank(text)) continue
    try {
      const { id, isNew } = await one(services, text, refs)
      yield { line, status: isNew ? 'created' : 'existing', id }
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      yield { line, status: 'failed', problem: error }
    }
  }
}
