/** Pure functions that keep their last answers: the same words and dates come again and again. */

/**
 * The same function, which keeps the answers that were asked for last: at least `most` of them, and never more than twice as many.
 * What is `given` beside the key is what the key stands for. Answers are shared, so they must not be changed.
 */
export const remembered = <K, G extends readonly unknown[], T extends object | string | number | boolean | null>(
  most: number,
  answer: (key: K, ...given: G) => T,
): ((key: K, ...given: G) => T) => {
  let [young, old] = [new Map<K, T>(), new Map<K, T>()]
  return (key, ...given) => {
    const held = young.get(key)
    if (held !== undefined) return held
    const before = old.get(key)
    const made = before === undefined ? answer(key, ...given) : before
    if (young.size >= most) [old, young] = [young, new Map()]
    young.set(key, made)
    return made
  }
}

/** The same function, which keeps its answer on an object for as long as somebody holds the object. */
export const attached = <K extends object, T extends object>(answer: (of: K) => T): ((of: K) => T) => {
  const held = new WeakMap<K, T>()
  return (of) => {
    const before = held.get(of)
    if (before !== undefined) return before
    const made = answer(of)
    held.set(of, made)
    return made
  }
}
