/** How exactly a figure was written: the place value of its last significant digit. */

export interface Precision {
  /** The place value of the last significant digit: 100 for "21,600", 0.1 for "7.4". */
  readonly quantum: number
  /** How many significant digits were written: 3 for "21,600". */
  readonly digits: number
}

/** What a written numeral may be multiplied by to be the value: words and signs such as "thousand", "bn", "%", "‰". */
const scales = [1, 1e3, 1e6, 1e9, 1e12, 0.01, 0.001]

const numerals = /\d[\d.,\s'’]*/gu

/** The readings of a numeral: with "," or with "." as the sign before decimals, all other signs being separators. */
const readings = (numeral: string): string[] => {
  const text = numeral.trim().replace(/[.,]$/u, '')
  const english = text.replace(/[,\s'’]/gu, '')
  const continental = text.replace(/[.\s'’]/gu, '').replace(',', '.')
  return [english, continental]
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b)

const precisionOf = (decimal: string, scale: number): Precision => {
  const [whole = '', fraction = ''] = decimal.split('.')
  if (fraction) {
    const digits = (whole + fraction).replace(/^0+/u, '').length
    return { quantum: 10 ** -fraction.length * scale, digits: Math.max(1, digits) }
  }
  const significant = whole.replace(/^0+/u, '').replace(/0+$/u, '')
  const zeros = whole.length - whole.replace(/0+$/u, '').length
  return { quantum: (significant ? 10 ** zeros : 1) * scale, digits: Math.max(1, significant.length) }
}

const decimals = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 12 })

const decimalText = (value: number): string => (Number.isSafeInteger(value) ? String(Math.abs(value)) : decimals.format(Math.abs(value)))

/**
 * The precision of a value: read from how it was written where a numeral there is the value (times a scale), else from its own zeros.
 * "12.3 thousand" for 12300 → quantum 100, 3 digits; "59,606 + 29,521" for 89127 → quantum 1, 5 digits.
 */
export const writtenPrecision = (value: number, asWritten: string | null): Precision => {
  const written = (asWritten?.match(numerals) ?? []).flatMap(readings).filter((decimal) => Number(decimal) !== 0)
  // As it stands before any scale: "21.600" for 21600 is a German twenty-one thousand, not 21.600 thousand.
  for (const scale of scales) {
    const decimal = written.find((text) => isClose(Number(text) * scale, Math.abs(value)))
    if (decimal !== undefined) return precisionOf(decimal, scale)
  }
  return precisionOf(decimalText(value), 1)
}
