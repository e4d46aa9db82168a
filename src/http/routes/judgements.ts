/** /v1/judgements */
import type { FastifyInstance } from 'fastify'
import { recordStatuses } from '../../core/claims/assertion.js'
import { Judgement, JudgementPatch, NewJudgement } from '../../core/comparison/judgement.js'
import { claimId, judgementId } from '../../core/values/schemas.js'
import { recordJudgement } from '../../workflows/record-judgement.js'
import { collection } from './collection.js'

/** Registers the routes of judgements. */
export const judgementRoutes = (app: FastifyInstance): void =>
  collection(app, {
    type: 'judgement',
    path: 'judgements',
    name: 'Judgement',
    says: "a person's or an outside tool's word on a pair or a claim",
    access: 'review',
    idName: 'id',
    id: judgementId,
    New: NewJudgement,
    Resource: Judgement,
    Patch: JudgementPatch,
    statuses: recordStatuses,
    filters: { claimId: claimId.optional().describe('Judgements in which this claim is a side.') },
    create: (with_, body, keep) => recordJudgement(with_, NewJudgement.parse(body), keep),
    present: (judgement) => judgement,
    problems: ['unknown-reference'],
  })
