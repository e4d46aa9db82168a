/** Optional fields: absent or null on the way in, always there on the way out. */

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> }

const isPresent = (entry: readonly [string, unknown]): boolean => entry[1] !== undefined && entry[1] !== null

/** The fields of an input that say something; spread over the empty resource they complete it. */
export function present<T extends object>(input: T): Present<T>
export function present(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(isPresent))
}
