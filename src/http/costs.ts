/** Table: what routes cost. Who is vital is never refused, what is costly is refused first, streams are long and not counted. */

export type Cost = 'vital' | 'costly' | 'stream' | 'usual'

const costs: Readonly<Record<string, Cost>> = {
  'GET /healthz': 'vital',
  'GET /readyz': 'vital',
  'GET /metrics': 'vital',
  'GET /v1/claims/:id/comparison': 'costly',
  'GET /v1/sources/:id/reliability': 'costly',
  'GET /v1/questions': 'costly',
  'GET /v1/questions/:id': 'costly',
  'GET /v1/statistics': 'costly',
  'GET /v1/documents/:id/checks': 'costly',
  'POST /v1/compare': 'costly',
  'POST /v1/match': 'costly',
  'POST /v1/documents': 'costly',
  'POST /v1/documents/:id/readings': 'costly',
  'POST /v1/import': 'stream',
  'GET /v1/export': 'stream',
  'GET /v1/changes': 'stream',
}

/** What a route costs, by its method and pattern. */
export const costOf = (method: string, route: string | undefined): Cost =>
  costs[`${method === 'HEAD' ? 'GET' : method} ${route ?? ''}`] ?? 'usual'
