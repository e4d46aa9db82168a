/** /v1/sources */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sourceKindNames } from '../../core/sources/kinds.js'
import { NewSource, Source, SourcePatch } from '../../core/sources/schema.js'
import { stateMediaModelOf } from '../../core/sources/state-media-matrix.js'
import { country, sourceId, term } from '../../core/values/schemas.js'
import { registerSource } from '../../workflows/register-source.js'
import { listByReliability, rankingSays } from '../../workflows/reliability/list-by-reliability.js'
import { showReliability } from '../../workflows/reliability/show-reliability.js'
import { moved, problems, q } from '../shapes/common.js'
import { Reliability } from '../shapes/reliability.js'
import type { ZodTypes } from '../type-provider.js'
import { collection } from './collection.js'

/** Registers the routes of sources. */
export const sourceRoutes = (app: FastifyInstance): void => {
  collection(app, {
    type: 'source',
    path: 'sources',
    name: 'Source',
    says: 'who says things',
    idName: 'id',
    id: sourceId,
    New: NewSource,
    Resource: Source,
    Patch: SourcePatch,
    statuses: ['accepted', 'withdrawn'],
    filters: {
      q,
      kind: z.enum(sourceKindNames).optional(),
      country: country.optional(),
      domain: z.string().min(1).max(253).optional(),
      identifier: z.string().min(1).max(600).optional().describe('An identifier, or scheme:identifier.'),
      parentId: sourceId.optional(),
      mergedInto: sourceId.optional().describe('What was merged into this one; other lists leave it out.'),
    },
    sorts: { reliability: { says: rankingSays, list: listByReliability } },
    create: (with_, body, keep) => registerSource(with_, NewSource.parse(body), keep),
    present: (source) => ({ ...source, derived: stateMediaModelOf(source.provenance) }),
    problems: ['unknown-reference'],
  })
  app.withTypeProvider<ZodTypes>().get(
    '/v1/sources/:id/reliability',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'getSourceReliability',
        summary: 'How reliable a source is, as its record tells, claim by claim',
        tags: ['sources'],
        params: z.object({ id: sourceId }),
        querystring: z.strictObject({
          topic: term.optional().describe('Only claims with this topic, of their own or above their measure.'),
          method: z.string().min(1).max(100).optional().describe('The name of a method of GET /v1/rules.'),
        }),
        response: {
          200: Reliability.describe('As it is now estimated.'),
          ...moved,
          ...problems('not-found', 'erased', 'invalid', 'unavailable'),
        },
      },
    },
    ({ services, params, query }) => showReliability(services, params.id, { topic: query.topic ?? null, method: query.method ?? null }),
  )
}
