/** How finely a number is told, and which numbers tell the same but for rounding. */

/** Figures within a thousandth of each other are the same for whoever asks how large something is. */
export const tolerance = 1e-3

/** Whether `value` lies within the tolerance of `truth`. Only zero is near zero. */
export const isWithin = (value: number, truth: number): boolean => Math.abs(value - truth) <= tolerance * Math.abs(truth)

export interface Digits {
  /** The power of ten of the last digit that is not 0: 2 for 1200, -1 for 3.5. For zero: 0. */
  readonly place: number
  /** How many digits there are from the first to the last that is not 0: 2 for 1200 and for 3.5. For zero: 1. */
  readonly count: number
}

/** The digits of a finite number in its shortest decimal form. */
export const digitsOf = (value: number): Digits => {
  if (value === 0) return { place: 0, count: 1 }
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e')
  const count = mantissa.replace('.', '').replace(/0+$/, '').length
  return { place: Number(exponent) - count + 1, count }
}

/** Below this many digits a rounded number tells too little to say what it was rounded from. */
const fewestDigits = 2

/** How far `coarse` is from `fine`, in halves of its last place; null where it is not the coarser, or too coarse to tell. */
export const halvesApart = (coarse: number, fine: number, of: Digits, other: Digits): number | null =>
  of.count < fewestDigits || of.place <= other.place ? null : Math.abs(coarse - fine) / (0.5 * 10 ** of.place)
