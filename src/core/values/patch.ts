/** JSON Merge Patch (RFC 7396) and JSON Pointers (RFC 6901) to what a revision changed. */

type Json = Readonly<Record<string, unknown>>

/** Whether a value is a plain JSON object. */
export const isObject = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value)

/** RFC 7396, section 2: null removes a member, an object is merged, all else replaces. */
export const mergePatch = (target: unknown, patch: unknown): unknown => {
  if (!isObject(patch)) return patch
  const kept = Object.entries(isObject(target) ? target : {}).filter(([key]) => !Object.hasOwn(patch, key))
  const before = isObject(target) ? target : {}
  const merged = Object.entries(patch).flatMap(([key, value]) => (value === null ? [] : [[key, mergePatch(before[key], value)] as const]))
  return Object.fromEntries([...kept, ...merged])
}

/** One step of a JSON Pointer, escaped. */
export const pointerStep = (key: string | number): string => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** A path as JSON Pointer: `['statement', 'quantity']` is `/statement/quantity`. */
export const pointerOf = (path: readonly PropertyKey[]): string => path.map((step) => pointerStep(String(step))).join('')

/** Pointers to the places where two JSON values differ, in the order of their keys; a list counts as one place. */
export const changedPointers = (before: unknown, after: unknown, at = ''): string[] => {
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
    return keys.flatMap((key) => changedPointers(before[key], after[key], at + pointerStep(key)))
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [at]
}
