/** What the commands of this folder are told: `10000,100000 cache=FOLDER seed=1 seconds=4`. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Options {
  /** How many claims each database holds. */
  readonly sizes: readonly number[]
  /** Where the databases are kept. */
  readonly cache: string
  readonly seed: number
  /** How long each load lasts. */
  readonly seconds: number
}

const sizesOf = (word: string): number[] => {
  const sizes = word.split(',').map((size) => Number(size.replaceAll('_', '')))
  if (sizes.some((size) => !Number.isInteger(size) || size < 30)) throw new RangeError(`${word}: sizes are whole numbers from 30 on`)
  return sizes
}

/** The options of a command line; fails on a word that it does not know. */
export const optionsOf = (words: readonly string[]): Options => {
  const named = new Map(words.filter((word) => word.includes('=')).map((word) => [word.split('=')[0] ?? '', word.replace(/^\w+=/u, '')]))
  for (const name of named.keys()) if (!['cache', 'seed', 'seconds'].includes(name)) throw new RangeError(`there is no option ${name}`)
  return {
    sizes: words.filter((word) => !word.includes('=')).flatMap(sizesOf),
    cache: named.get('cache') ?? join(tmpdir(), 'hearsay-bench'),
    seed: Number(named.get('seed') ?? 1),
    seconds: Number(named.get('seconds') ?? 4),
  }
}
