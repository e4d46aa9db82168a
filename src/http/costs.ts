/** Table: what routes cost. Who is vital is never refused, what is costly is refused first, streams are long and not counted. */

export type Cost = 'vital' | 'costly' | 'stream' | 'usual'

const costs: Readonly<Record<string, Cost>> = {
  'GET /healthz': 'vital',
  'GET /readyz': 'vital',
  'GET /metrics': 'vital',
  'GET /v1/claims?include=': 'costly',
  'GET /v1/claims/:id/comparison': 'costly',
  'GET /v1/claims/:id/breakdown': 'costly',
  'GET /v1/claims/:id/changes': 'costly',
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

/** What is asked of, as far as its cost hangs on it. */
interface Asked {
  readonly method: string
  readonly query: unknown
  readonly routeOptions: { readonly url?: string | undefined }
}

/** What a request costs, by its method and pattern, and whether it asks to include more. */
export const costOf = ({ method, query, routeOptions: { url = '' } }: Asked): Cost => {
  const route = `${method === 'HEAD' ? 'GET' : method} ${url}`
  const wide = Object(query).include === undefined ? undefined : costs[`${route}?include=`]
  return wide ?? costs[route] ?? 'usual'
}
