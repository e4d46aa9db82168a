/** Types of requests and answers from their zod schemas; answers may be readonly, as the core makes them. */
import type { FastifyTypeProvider } from 'fastify'
import type { z } from 'zod'

type Frozen<T> = T extends (infer Item)[] ? readonly Frozen<Item>[] : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T

/** What `app.withTypeProvider` takes. */
export interface ZodTypes extends FastifyTypeProvider {
  readonly validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown
  readonly serializer: this['schema'] extends z.ZodType ? Frozen<z.input<this['schema']>> : unknown
}
