/** The service as one Fastify application: every plugin and every route in one list. */
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import { type Following, usualFollowing } from './http/followers.js'
import { type Guards, usualGuards } from './http/guards.js'
import { keyedBy } from './http/keyed.js'
import { longestBody, longestParameter } from './http/limits.js'
import { logging } from './http/logging.js'
import { metricsOf } from './http/metrics.js'
import type { Examples } from './http/openapi.js'
import { useAccess } from './http/plugins/access.js'
import { useAnswers } from './http/plugins/answers.js'
import { useBodies } from './http/plugins/bodies.js'
import { useCaching } from './http/plugins/caching.js'
import { useDocs } from './http/plugins/docs.js'
import { useHeaders } from './http/plugins/headers.js'
import { useLoopbackHosts } from './http/plugins/hosts.js'
import { useIdempotency } from './http/plugins/idempotency.js'
import { useKeys } from './http/plugins/keys.js'
import { useLimits } from './http/plugins/limits.js'
import { useMethods } from './http/plugins/methods.js'
import { useObserving } from './http/plugins/observing.js'
import { answerBroken, sendProblem, useProblems } from './http/plugins/problems.js'
import { makeRateLimits } from './http/plugins/rate-limits.js'
import { useServices } from './http/plugins/services.js'
import { useShedding } from './http/plugins/shedding.js'
import { useStopping } from './http/plugins/stopping.js'
import { type Timeouts, useTimeouts, usualTimeouts } from './http/plugins/timeouts.js'
import { useValidation } from './http/plugins/validation.js'
import { requestIdOf } from './http/request-id.js'
import { assertionRoutes } from './http/routes/assertions.js'
import { changeRoutes } from './http/routes/changes.js'
import { claimChangeRoutes } from './http/routes/claim-changes.js'
import { claimRoutes } from './http/routes/claims.js'
import { compareRoutes } from './http/routes/compare.js'
import { conceptRoutes } from './http/routes/concepts.js'
import { documentRoutes } from './http/routes/documents.js'
import { erasureRoutes } from './http/routes/erasure.js'
import { healthRoutes } from './http/routes/health.js'
import { judgementRoutes } from './http/routes/judgements.js'
import { matchRoutes } from './http/routes/match.js'
import { metricRoutes } from './http/routes/metrics.js'
import { questionRoutes } from './http/routes/questions.js'
import { ruleRoutes } from './http/routes/rules.js'
import { sourceRoutes } from './http/routes/sources.js'
import { statisticsRoutes } from './http/routes/statistics.js'
import { transferRoutes } from './http/routes/transfer.js'
import { webhookRoutes } from './http/routes/webhooks.js'
import { turnsOf } from './http/turns.js'
import type { Services } from './workflows/services.js'
import type { TargetRules } from './workflows/webhooks/target.js'

export interface AppOptions extends Services {
  readonly version: string
  readonly logger: FastifyServerOptions['logger']
  /** Whether every answer is checked against its schema before it is sent: in tests. */
  readonly checkAnswers: boolean
  /** Examples for the OpenAPI document. */
  readonly examples: Examples
  /** Where webhooks may lead; without it to literal public addresses alone. */
  readonly targets?: TargetRules
  /** How the list of changes is followed, where it is not as usual. */
  readonly following?: Partial<Following>
  /** Milliseconds that a request may have waited before it is refused with 503; without it none are. */
  readonly longestWait?: number
  readonly timeouts?: Timeouts
  /** What stands between it and the network; what is left out is closed. */
  readonly guards?: Partial<Guards>
}

/** No names are looked up. */
const literalTargets: TargetRules = { allowPrivate: false, resolve: async () => [] }

/** All schemas are zod's and have a compiler of their own. Those that come with Fastify are not even read in, for that takes a tenth of the start. */
const noCompiler = (): never => {
  throw new Error('a schema has no compiler')
}

/** Builds the application; it listens nowhere yet. */
export const buildApp = async ({
  version,
  logger,
  checkAnswers,
  examples,
  longestWait = 0,
  timeouts = usualTimeouts,
  following = {},
  guards: given = {},
  targets = literalTargets,
  ...services
}: AppOptions): Promise<FastifyInstance> => {
  const guards = { ...usualGuards, ...given }
  const app: FastifyInstance = Fastify({
    logger: typeof logger === 'object' ? { ...logger, ...logging } : (logger ?? false),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    genReqId: requestIdOf,
    return503OnClosing: false,
    connectionTimeout: timeouts.silence,
    http: { headersTimeout: timeouts.head, connectionsCheckingInterval: timeouts.look },
    bodyLimit: longestBody,
    schemaController: { compilersFactory: { buildValidator: noCompiler, buildSerializer: noCompiler } },
    routerOptions: { maxParamLength: longestParameter },
    trustProxy: guards.trustProxy.length > 0 ? [...guards.trustProxy] : false,
    clientErrorHandler: answerBroken,
    frameworkErrors: (_error, request, reply) =>
      void sendProblem(request, reply, { code: 'malformed', detail: 'The address is malformed.' }),
  })

  const turns = turnsOf()
  useMethods(app)
  useProblems(app)
  useObserving(app, metricsOf(services.store))
  useStopping(app)
  useShedding(app, { longestWait, turns })
  useTimeouts(app, timeouts)
  const isKeyed = keyedBy(services.store.keys, guards.isPublic, turns)
  useLoopbackHosts(app, isKeyed, guards.corsOrigins)
  await useHeaders(app, guards)
  useBodies(app)
  useValidation(app)
  useAccess(app)
  useServices(app, services)
  useKeys(app, services, isKeyed, await makeRateLimits(app, guards, isKeyed))
  useLimits(app)
  useAnswers(app, services, turns)
  useCaching(app)
  useIdempotency(app)
  app.setSerializerCompiler(checkAnswers ? serializerCompiler : () => (body) => JSON.stringify(body))
  await useDocs(app, version, examples)

  healthRoutes(app, services)
  metricRoutes(app)
  sourceRoutes(app)
  documentRoutes(app)
  conceptRoutes(app)
  claimRoutes(app)
  claimChangeRoutes(app)
  assertionRoutes(app)
  judgementRoutes(app)
  erasureRoutes(app)
  compareRoutes(app)
  matchRoutes(app)
  questionRoutes(app)
  statisticsRoutes(app)
  ruleRoutes(app)
  changeRoutes(app, { ...usualFollowing, ...following })
  webhookRoutes(app, targets)
  transferRoutes(app)
  return app
}
