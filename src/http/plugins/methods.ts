/** Tells which methods an address takes, so that another one is answered by 405 with `Allow` (RFC 9110, 15.5.6) and not as if nothing were there. */
import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyInstance {
    /** The methods of the routes under a path, in the order of the alphabet; none where there is no route. */
    methodsOf: (path: string) => readonly string[]
  }
}

/** Letters of a pattern that mean something in a regular expression. */
const meaning = /[.+?^${}()|[\]\\]/gu

/** A pattern such as /v1/claims/:id or /docs/static/*, as what matches its paths. */
const matcherOf = (pattern: string): RegExp => {
  const parts = pattern.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(meaning, '\\$&').replace('*', '.*')))
  return new RegExp(`^${parts.join('/')}$`, 'u')
}

/** Must come before the routes. It is asked only where no route was found, so that it need not be fast. */
export const useMethods = (app: FastifyInstance): void => {
  const methods = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    // What answers preflights stands under every address.
    if (url === '*') return
    const held = methods.get(url) ?? new Set()
    methods.set(url, held)
    for (const one of [method].flat()) held.add(one)
  })
  app.decorate('methodsOf', (path: string) => {
    const taken = [...methods].filter(([pattern]) => matcherOf(pattern).test(path)).flatMap(([, held]) => [...held])
    return [...new Set(taken)].sort()
  })
}
