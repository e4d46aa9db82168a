/** /v1/rules and /problems/{code} */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { allRules } from '../../core/assessment/rules.js'
import { Failure } from '../../workflows/failure.js'
import { type ProblemCode, problemTable } from '../problem.js'
import { problems } from '../shapes/common.js'
import { Rules } from '../shapes/rules.js'
import type { ZodTypes } from '../type-provider.js'

const isCode = (code: string): code is ProblemCode => Object.hasOwn(problemTable, code)

const ProblemType = z
  .strictObject({ code: z.string(), status: z.int(), title: z.string(), says: z.string() })
  .meta({ id: 'ProblemType', description: 'What a problem means and what to do.' })

/** Registers the list of rules and the pages of the problems. */
export const ruleRoutes = (app: FastifyInstance): void => {
  const routes = app.withTypeProvider<ZodTypes>()
  routes.get(
    '/v1/rules',
    {
      config: { access: 'read' },
      schema: {
        operationId: 'getRules',
        summary: 'Every rule, table and flag, in the words that answers quote',
        tags: ['rules'],
        response: { 200: Rules.describe('All rules.'), ...problems('invalid') },
      },
    },
    async () => allRules(),
  )
  routes.get(
    '/problems/:code',
    {
      config: { access: 'open' },
      schema: {
        operationId: 'getProblemType',
        summary: 'What a problem means',
        tags: ['rules'],
        params: z.object({ code: z.string().max(50) }),
        response: { 200: ProblemType.describe('The problem.'), ...problems('not-found', 'invalid') },
      },
    },
    async (request) => {
      const { code } = request.params
      if (!isCode(code)) throw new Failure('not-found', `There is no problem ${code}.`)
      const { status, title, says } = problemTable[code]
      return { code, status, title, says }
    },
  )
}
