/** /v1/sources */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { sourceKindNames } from '../../core/sources/kinds.js'
import { NewSource, Source, SourcePatch } from '../../core/sources/schema.js'
import { stateMediaModelOf } from '../../core/sources/state-media-matrix.js'
import { country, sourceId } from '../../core/values/schemas.js'
import { registerSource } from '../../workflows/register-source.js'
import type { Services } from '../../workflows/services.js'
import { q } from '../shapes/common.js'
import { collection } from './collection.js'

/** Registers the routes of sources. */
export const sourceRoutes = (app: FastifyInstance, services: Services): void =>
  collection(app, services, {
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
    },
    create: (with_, body) => registerSource(with_, NewSource.parse(body)),
    present: (source) => ({ ...source, derived: stateMediaModelOf(source.provenance) }),
    problems: ['unknown-reference'],
  })
