/** Table: English words for numbers, their scales and fractions, and what stands for a scale behind digits ("1.2m", "€4.5bn"). */

const counted = (words: string, first: number, step: number): [string, number][] =>
  words.split(' ').map((word, index) => [word, first + index * step])

/** Below ten, ten to nineteen, tens: how they join is the grammar's business. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...counted('zero one two three four five six seven eight nine', 0, 1),
  ...counted('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10, 1),
  ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['fourty', 40],
  ['nought', 0],
  ['naught', 0],
])

/** Words that multiply what stands before them. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['dozen', 12],
  ['lakh', 1e5],
  ['crore', 1e7],
])

/** Signs of scale that stand behind digits only; a single letter may also be a unit, which its neighbours decide. */
export const scaleSigns: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['m', 1e6],
  ['M', 1e6],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['bln', 1e9],
  ['tln', 1e12],
  ['b', 1e9],
  ['B', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['T', 1e12],
])

/** Names of parts: what a whole is divided by. */
export const partWords: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...counted('third fourth fifth sixth seventh eighth ninth tenth', 3, 1),
  ...counted('thirds fourths fifths sixths sevenths eighths ninths tenths', 3, 1),
  ['twelfth', 12],
  ['sixteenth', 16],
  ['sixteenths', 16],
  ['twentieth', 20],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
  ['millionth', 1e6],
  ['millionths', 1e6],
  ['billionth', 1e9],
  ['billionths', 1e9],
  ['trillionth', 1e12],
  ['trillionths', 1e12],
])

/** Fractions in one sign. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/** Plural scales that leave the number open ("dozens", "tens of thousands"): what each is a multiple of. */
export const openScales: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** Words for a small number that is left open; before a scale they multiply it ("several hundred", "a few dozen"). */
export const openNumbers: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['several', [4, 8]],
  ['few', [3, 5]],
  ['handful', [3, 6]],
  ['couple', [2, 2]],
  ['pair', [2, 2]],
  ['many', [3, 9]],
])
