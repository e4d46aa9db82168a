/** Restores one revision from an export, with its id, instant, author and reason. */
import { z } from 'zod'
import { AssertionBody } from '../core/claims/assertion.js'
import { chainFindings, claimFindings, hopFindings } from '../core/claims/checks.js'
import { ClaimBody } from '../core/claims/claim.js'
import { JudgementBody, judgementFindings } from '../core/comparison/judgement.js'
import { ConceptBody, conceptFindings } from '../core/concepts/schema.js'
import { DocumentBody } from '../core/documents/schema.js'
import { SourceBody } from '../core/sources/schema.js'
import { instant } from '../core/values/schemas.js'
import type { Change, Occasion, ResourceType } from '../store/changes.js'
import type { Reader } from '../store/port.js'
import { checked } from './checked.js'
import { Failure, refuse } from './failure.js'
import type { Decision } from './record.js'
import { checkReferences } from './references.js'
import type { Services } from './services.js'

const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9a-f]{32}$`, 'u'))

const exported = z.object({
  id: z.string().min(1).max(200),
  revision: z.int().min(1),
  recordedAt: instant,
  by: z.string().max(500).nullish(),
  reason: z.string().max(5_000).nullish(),
  data: z.record(z.string(), z.unknown()),
})

/** Whether a line comes from an export. */
export const isRestored = ({ id: given, recordedAt }: { readonly id?: unknown; readonly recordedAt?: unknown }): boolean =>
  given !== undefined && recordedAt !== undefined

const statuses = {
  record: z.enum(['accepted', 'withdrawn']),
  claim: z.enum(['suggested', 'accepted', 'rejected']),
  word: z.enum(['suggested', 'accepted', 'withdrawn']),
}

interface Parts {
  readonly id: string
  readonly revision: number
  readonly status: unknown
  readonly data: Readonly<Record<string, unknown>>
  readonly keepText: boolean
}

const held = z.string().nullish()

const ofData = (findings: readonly { readonly pointer: string; readonly detail: string }[]) =>
  findings.map(({ pointer, detail }) => ({ pointer: `/data${pointer}`, detail }))

type Make = { readonly [T in ResourceType]: (parts: Parts) => Change }

const prefixed = (prefix: string, parts: Parts): string => checked(id(prefix), parts.id, '/id')

const make: Make = {
  concept: (p) => {
    const body = checked(ConceptBody, p.data, '/data')
    refuse(body.key === p.id ? [] : [{ pointer: '/id', detail: 'is not the key of the concept' }])
    refuse(ofData(conceptFindings(body)))
    return { type: 'concept', id: body.key, revision: p.revision, status: checked(statuses.record, p.status, '/data/status'), body }
  },
  source: (p) => ({
    type: 'source',
    id: prefixed('src', p),
    revision: p.revision,
    status: checked(statuses.record, p.status, '/data/status'),
    body: checked(SourceBody, { mergedInto: null, ...p.data }, '/data'),
  }),
  document: (p) => {
    const { text = null, html = null, ...data } = p.data
    const body = checked(DocumentBody, data, '/data')
    const texts = { text: checked(held, text, '/data/text') ?? null, html: checked(held, html, '/data/html') ?? null }
    const isKept = p.keepText && (texts.text !== null || texts.html !== null)
    return {
      type: 'document',
      id: prefixed('doc', p),
      revision: p.revision,
      status: checked(statuses.record, p.status, '/data/status'),
      body: { ...body, hasText: body.hasText && p.keepText },
      ...(isKept ? { text: texts } : {}),
    }
  },
  claim: (p) => {
    const body = checked(ClaimBody, { rule: null, mergedInto: null, ...p.data }, '/data')
    refuse(ofData(claimFindings(body)))
    return { type: 'claim', id: prefixed('clm', p), revision: p.revision, status: checked(statuses.claim, p.status, '/data/status'), body }
  },
  assertion: (p) => {
    const body = checked(AssertionBody, { rule: null, ...p.data }, '/data')
    refuse(ofData([...hopFindings(body), ...chainFindings(body, '')]), 'chain-mismatch')
    return {
      type: 'assertion',
      id: prefixed('ast', p),
      revision: p.revision,
      status: checked(statuses.word, p.status, '/data/status'),
      body,
    }
  },
  judgement: (p) => {
    const body = checked(JudgementBody, p.data, '/data')
    refuse(ofData(judgementFindings(body)))
    return {
      type: 'judgement',
      id: prefixed('jdg', p),
      revision: p.revision,
      status: checked(statuses.word, p.status, '/data/status'),
      body,
    }
  },
}

/** What a line of an export comes to, and when, by whom and why it was recorded. A revision that is there already is no change. */
export const decideRevision = async (
  { keepText, now }: Services,
  reader: Reader,
  type: ResourceType,
  line: unknown,
): Promise<Decision & { readonly occasion: Occasion }> => {
  const { data, revision, recordedAt, by = null, reason = null, id: given } = checked(exported, line, '')
  if (recordedAt > now()) refuse([{ pointer: '/recordedAt', detail: 'is later than now' }])
  const { status, ...body } = data
  const change = make[type]({ id: given, revision, status, data: body, keepText })
  const { id } = change
  const occasion = { now: recordedAt, recordedAt, by, reason }
  const held = (await reader.one(type, id))?.revision ?? 0
  if (held >= revision) return { id, changes: [], occasion }
  if (held !== revision - 1) throw new Failure('stale', `Revision ${revision} of ${id} does not follow the one that is stored.`)
  await checkReferences(reader, [change])
  return { id, changes: [change], occasion }
}
