/** Table: places in an order, in words. */
const words = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'

/** "first" → 1. */
export const ordinals: ReadonlyMap<string, number> = new Map(words.split(' ').map((word, index) => [word, index + 1]))
