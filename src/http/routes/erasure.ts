/** POST /v1/{documents|sources|assertions}/{id}/erasure */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { assertionId, documentId, longText, sourceId } from '../../core/values/schemas.js'
import { erasableTypes } from '../../store/changes.js'
import { erase } from '../../workflows/erasing/erase.js'
import { keepOf } from '../plugins/idempotency.js'
import { problems } from '../shapes/common.js'
import type { ZodTypes } from '../type-provider.js'

const NewErasure = z
  .strictObject({ reason: longText.describe('Why; it is shown to whoever asks for what was erased, so name nobody in it.') })
  .meta({ id: 'NewErasure', description: 'That something is to be erased for good.' })

const count = z.int().min(0)

const Erasure = z
  .strictObject({
    id: z.string(),
    type: z.enum(erasableTypes),
    erasedAt: z.string(),
    by: z.string().nullable(),
    reason: z.string().nullable(),
    erased: z
      .strictObject({ documents: count, sources: count, assertions: count, claims: count, revisions: count })
      .meta({ id: 'ErasureCounts', description: 'How many ids answer 410 from now on, and how many revisions were rewritten.' }),
    says: z.string(),
  })
  .meta({ id: 'Erasure', description: 'What was erased, and what that does not reach.' })

/** Table: what can be erased. */
const rows = [
  {
    type: 'document',
    path: 'documents',
    name: 'Document',
    id: documentId,
    says: 'a document with its text, its passages and what was read in it alone',
  },
  { type: 'source', path: 'sources', name: 'Source', id: sourceId, says: 'who a source was; it still counts, without a name' },
  {
    type: 'assertion',
    path: 'assertions',
    name: 'Assertion',
    id: assertionId,
    says: 'the passage and the names of an assertion; it still counts',
  },
] as const

/** Registers the erasures. */
export const erasureRoutes = (app: FastifyInstance): void => {
  for (const { type, path, name, id, says } of rows)
    app.withTypeProvider<ZodTypes>().post(
      `/v1/${path}/:id/erasure`,
      {
        config: { access: 'admin', writes: true },
        schema: {
          operationId: `erase${name}`,
          summary: `Erase for good: ${says}`,
          tags: [path],
          params: z.object({ id }),
          body: NewErasure,
          response: {
            200: Erasure.describe('It is erased.'),
            ...problems(
              'malformed',
              'not-found',
              'erased',
              'stale',
              'too-large',
              'unsupported-media-type',
              'invalid',
              'idempotency-mismatch',
            ),
          },
        },
      },
      (request) =>
        erase(
          request.services,
          type,
          request.params.id,
          request.body.reason,
          keepOf(request, (answer) => ({ status: 200, headers: {}, body: JSON.stringify(answer) })),
        ),
    )
}
