/** Cursors: opaque to clients; a page is pinned to the state of the first one. */
import { z } from 'zod'
import { Failure } from './failure.js'

/** Encodes what the next page needs to know. */
export const toCursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The failure of a cursor that another list has given. */
export const notOfThisList = () =>
  new Failure('invalid', 'The cursor is not one of this list.', [{ parameter: 'cursor', detail: 'is not one of this list' }])

/** Decodes a cursor by the schema of what it must hold; fails as `invalid`. */
export const fromCursor = <S extends z.ZodType>(schema: S, cursor: string): z.infer<S> => {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw notOfThisList()
  }
  const result = schema.safeParse(value)
  if (!result.success) throw notOfThisList()
  return result.data
}

/** The cursor of a list; `of` is which. */
export const listCursor = z.strictObject({ of: z.string(), at: z.int().min(0), recordedAt: z.string(), id: z.string() })

/** The cursor of one group of a claim's page. */
export const groupCursor = z.strictObject({ at: z.int().min(0), group: z.string(), offset: z.int().min(0) })

/** The place in a list that a cursor holds; null without one. A cursor of another list is refused. */
export const placeIn = (list: string, cursor: string | null): z.infer<typeof listCursor> | null => {
  const held = cursor === null ? null : fromCursor(listCursor, cursor)
  if (held && held.of !== list) throw notOfThisList()
  return held
}
