/** Reads one line of an import and decides what it comes to. */

import { z } from 'zod'
import { NewAssertion } from '../core/claims/assertion.js'
import { NewClaim } from '../core/claims/claim.js'
import { NewJudgement } from '../core/comparison/judgement.js'
import { NewConcept } from '../core/concepts/schema.js'
import { NewDocument } from '../core/documents/schema.js'
import { NewSource } from '../core/sources/schema.js'
import { isObject } from '../core/values/patch.js'
import { textFinding } from '../core/values/text-check.js'
import { type EntryType, entryTypes, type Occasion, type ResourceType } from '../store/changes.js'
import type { Reader } from '../store/port.js'
import { checked } from './checked.js'
import { restoredErasure } from './erasing/restored.js'
import { Failure } from './failure.js'
import { wantScope } from './keys/may.js'
import type { Decision } from './record.js'
import { decideAssertion } from './record-assertion.js'
import { decideClaim } from './record-claim.js'
import { decideDocument } from './record-document.js'
import { decideJudgement } from './record-judgement.js'
import { decideConcept } from './register-concept.js'
import { decideSource } from './register-source.js'
import { decideRevision, isRestored } from './restore-revision.js'
import { decideRules } from './restore-rules.js'
import type { Services } from './services.js'

/** A line may have this many bytes. */
export const longestLine = 4_194_304

const envelope = z.strictObject({
  type: z.enum([...entryTypes, 'erasure']),
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

type Refs = ReadonlyMap<string, string>

const resolved = (value: unknown, refs: Refs, field: string | null): unknown => {
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

type Decide = (services: Services, reader: Reader, data: unknown) => Promise<Decision>

const table: { readonly [T in ResourceType]: Decide } = {
  concept: (_services, reader, data) => decideConcept(reader, checked(NewConcept, data)),
  source: (_services, reader, data) => decideSource(reader, checked(NewSource, data)),
  document: (services, reader, data) => decideDocument(services, reader, checked(NewDocument, data)),
  claim: (services, reader, data) => decideClaim(services, reader, checked(NewClaim, data)),
  assertion: (_services, reader, data) => decideAssertion(reader, checked(NewAssertion, data)),
  judgement: (services, reader, data) => decideJudgement(services, reader, checked(NewJudgement, data)),
}

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

/** Decides on what a line holds; what is wrong with the body is said of the line's `data`. */
const decide = async (services: Services, reader: Reader, type: ResourceType, data: unknown): Promise<Decision> => {
  try {
    return await table[type](services, reader, data)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw new Failure(
      error.code,
      error.message,
      error.errors.map((one) => ({ ...one, pointer: `/data${one.pointer ?? ''}` })),
    )
  }
}

/** What a line comes to. */
export interface LineDecision extends Decision {
  readonly type: EntryType | 'erasure'
  readonly ref: string | null
  /** When, by whom and why, where the line comes from an export. */
  readonly occasion: Occasion | null
}

/** Decides on a line in the reader's state; fails where it is bad. `refs` are the ids of earlier lines. */
export const decideLine = async (services: Services, reader: Reader, text: Uint8Array, refs: Refs): Promise<LineDecision> => {
  const line = checked(envelope, parse(text), '')
  const { type, ref = null } = line
  if (type === 'erasure') return { type, ref, changes: [], ...restoredErasure(services, line) }
  const data = resolved(line.data, refs, null)
  if (isRestored(line)) wantScope(services, 'admin', 'Restoring a line of an export')
  else if (type === 'judgement') wantScope(services, 'review', 'A judgement')
  if (type === 'rules') return { type, ref, ...decideRules(services, { ...line, data }) }
  if (isRestored(line)) return { type, ref, ...(await decideRevision(services, reader, type, { ...line, data })) }
  return { type, ref, occasion: null, ...(await decide(services, reader, type, data)) }
}
