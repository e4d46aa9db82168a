/** Cursors: opaque to clients; a page is pinned to the state of the first one. */
import { z } from 'zod'
import { digestOf } from '../core/values/canonical.js'
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

/**
 * Which list filters make of a collection: its name where nothing is asked for, so that a cursor of other filters is one of another list.
 * `asOf` makes no other list: a cursor names the state itself, and is the same bytes on that day and since.
 */
export const listOf = (collection: string, { asOf: _, ...filters }: Readonly<Record<string, string | undefined>>): string => {
  const asked = Object.entries(filters).filter(([name, value]) => value !== undefined && !(name === 'status' && value === 'accepted'))
  return asked.length === 0 ? collection : `${collection} ${digestOf(Object.fromEntries(asked)).slice(0, 16)}`
}

/** The cursor of a list; `of` is which. */
export const listCursor = z.strictObject({ of: z.string(), at: z.int().min(0), recordedAt: z.string(), id: z.string() })

/** The cursor of one group of a claim's page; `of` is whose, and with what. */
export const groupCursor = z.strictObject({ of: z.string(), at: z.int().min(0), group: z.string(), offset: z.int().min(0) })

/** The place in a list that a cursor holds; null without one. A cursor of another list is refused. */
export const placeIn = (list: string, cursor: string | null): z.infer<typeof listCursor> | null => {
  const held = cursor === null ? null : fromCursor(listCursor, cursor)
  if (held && held.of !== list) throw notOfThisList()
  return held
}
