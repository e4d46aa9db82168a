/** Canonical JSON (RFC 8785) and the identities that are made from it. */
import { createHash } from 'node:crypto'
import { canonicalize } from 'json-canonicalize'

/** The hash of a text or of canonical JSON: sha256, hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** A copy without empty fields (null, '', [], {}), at every depth; items of lists are kept, so that places in a list do not move. */
export const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, field]) => [key, withoutEmpty(field)])
      .filter(([, field]) => !isEmpty(field)),
  )
}

/** RFC 8785 canonical JSON of a value: the same value always gives the same text. */
export const canonical = (value: unknown): string => canonicalize(value)

/** The digest by which the chain of changes knows a payload without holding it. */
export const digestOf = (value: unknown): string => sha256(canonical(value))

/** Identity is content: a prefix and 32 hex digits (128 bits) of the hash of the body first recorded, empty fields dropped. */
export const contentId = (prefix: string, body: unknown): string => `${prefix}_${digestOf(withoutEmpty(body)).slice(0, 32)}`
