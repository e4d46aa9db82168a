/** /v1/match */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Claim, longestClaim } from '../../core/claims/claim.js'
import { says } from '../../core/values/schemas.js'
import { matchClaims } from '../../workflows/match-claims.js'
import { problems } from '../shapes/common.js'
import type { ZodTypes } from '../type-provider.js'

/** So many queries a call, and results a query. */
const mostQueries = 100
const mostResults = 50

const MatchQuery = z
  .strictObject({ text: z.string().trim().min(1).max(longestClaim) })
  .meta({ id: 'MatchQuery', description: 'A sentence, a headline, a post: what may have been said before.' })

const MatchQueries = z
  .strictObject({
    queries: z
      .record(z.string().min(1).max(200), MatchQuery)
      .refine((queries) => Object.keys(queries).length >= 1, 'has no query')
      .refine((queries) => Object.keys(queries).length <= mostQueries, `has more than ${mostQueries} queries`)
      .describe(`1 to ${mostQueries} queries by ids of the caller's own.`),
    limit: z.int().min(1).max(mostResults).default(5).describe(`How many results for each query, 1 to ${mostResults}.`),
    suggested: z.boolean().default(false).describe('Whether suggested claims are found too.'),
  })
  .meta({ id: 'MatchQueries', description: 'Queries to match with stored claims; nothing is written.' })

const Explanation = z
  .strictObject({ score: z.number().min(0).max(1).nullable().describe('Null where there is nothing to compare.'), says })
  .meta({ id: 'MatchExplanation' })

const MatchResult = z
  .strictObject({
    claim: Claim,
    score: z.number().min(0).max(1),
    explanations: z
      .strictObject({ lexical: Explanation, quantity: Explanation, period: Explanation, entity: Explanation })
      .meta({ id: 'MatchExplanations' }),
  })
  .meta({ id: 'MatchResult', description: 'A stored claim that says the same or bears on it; the score is made of the explanations.' })

const MatchResponses = z
  .strictObject({
    responses: z.record(
      z.string(),
      z.strictObject({ results: z.array(MatchResult) }).meta({ id: 'MatchResponse', description: 'Best first.' }),
    ),
  })
  .meta({ id: 'MatchResponses', description: 'The matches of each query, by its id.' })

/** Registers the route that matches queries with stored claims. */
export const matchRoutes = (app: FastifyInstance): void => {
  app.withTypeProvider<ZodTypes>().post(
    '/v1/match',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'match',
        summary: 'Has this been said before? Stored claims that say the same or bear on it',
        tags: ['comparison'],
        body: MatchQueries,
        response: {
          200: MatchResponses.describe('The matches of each query.'),
          ...problems('malformed', 'too-large', 'unsupported-media-type', 'invalid'),
        },
      },
    },
    (request) => matchClaims(request.services, request.body),
  )
}
