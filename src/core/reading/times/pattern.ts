/** Patterns over kinds of words. A sentence is a string with one letter a word, and a row's pattern is a regular expression over it. */

/** The letter of each kind and of each literal, given out as patterns ask for them. */
const letters = new Map<string, string>()

/** The one letter that stands for a kind of word; the private use area holds more than are ever needed. */
export const letterOf = (kind: string): string => {
  const known = letters.get(kind)
  if (known !== undefined) return known
  const letter = String.fromCharCode(0xe000 + letters.size)
  letters.set(kind, letter)
  return letter
}

/** What stands for a word of no kind. */
export const otherLetter = '.'

/** Literals that patterns name: `{near}`. */
const literals = new Map<string, string>()

/** The letter of a word that a pattern names literally, or undefined. */
export const literalLetter = (word: string): string | undefined => literals.get(word)

const literalOf = (word: string): string => {
  const letter = letterOf(`=${word}`)
  literals.set(word, letter)
  return letter
}

/**
 * What a pattern says as a regular expression: `<kind>` is a word of that kind, `<kind|other>` of one of two, `{word}` that very word; before a colon stands
 * the name under which it is found: `<n:number>`. All else is as in regular expressions; blanks are left out.
 */
const bodyOf = (source: string): string => {
  const body = source
    .replace(/\s+/g, '')
    .replace(/<(?:(\w+):)?([\w|]+)>/g, (_, name: string | undefined, kinds: string) => {
      const set = `[${kinds.split('|').map(letterOf).join('')}]`
      return name === undefined ? set : `(?<${name}>${set})`
    })
    .replace(/\{(?:(\w+):)?([\w'|]+)\}/g, (_, name: string | undefined, words: string) => {
      const set = `[${words.split('|').map(literalOf).join('')}]`
      return name === undefined ? set : `(?<${name}>${set})`
    })
  return body
}

export interface CompiledPattern {
  /** Runs over a sentence; made without indices, which cost more than the search. */
  readonly search: RegExp
  /** Reads one match again, at its place, with the places of its named words. */
  readonly read: RegExp
}

/** A pattern made ready: see `bodyOf` for its language. */
export const compilePattern = (source: string): CompiledPattern => {
  const body = bodyOf(source)
  return { search: new RegExp(body.replace(/\?<\w+>/g, '?:'), 'g'), read: new RegExp(body, 'dy') }
}

/** The words that patterns name literally; none of them may have a kind of its own, which would win over the literal. */
export const namedWords = (): string[] => [...literals.keys()]
