/** /v1/questions */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { questionId } from '../../core/values/schemas.js'
import { listQuestions, showQuestion } from '../../workflows/questions.js'
import { linkNext } from '../links.js'
import { Question } from '../shapes/breakdown.js'
import { listOf, paging, problems } from '../shapes/common.js'
import type { ZodTypes } from '../type-provider.js'

const tags = ['questions']

/** Registers the routes of questions. */
export const questionRoutes = (app: FastifyInstance): void => {
  const routes = app.withTypeProvider<ZodTypes>()
  routes.get(
    '/v1/questions',
    {
      config: { access: 'read', keepsAnswers: true },
      schema: {
        operationId: 'listQuestions',
        summary: 'List: one measure at one place',
        tags,
        querystring: z.strictObject(paging),
        response: { 200: listOf('Question', Question).describe('A page.'), ...problems('invalid') },
      },
    },
    async (request, reply) => {
      const page = await listQuestions(request.services, request.query.limit, request.query.cursor ?? null)
      linkNext(request, reply, page.nextCursor)
      return page
    },
  )
  routes.get(
    '/v1/questions/:id',
    {
      config: { access: 'read', keepsAnswers: true },
      schema: {
        operationId: 'getQuestion',
        summary: 'Read one: its figures in groups that are alike in all but the value',
        tags,
        params: z.object({ id: questionId }),
        response: { 200: Question.describe('As it now is.'), ...problems('not-found', 'invalid') },
      },
    },
    (request) => showQuestion(request.services, request.params.id),
  )
}
