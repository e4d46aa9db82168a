/** A figure as it was read: a number, a range, a share or a vague word, with the money before it and the unit behind it. */
import type { UnitWords } from './units.js'

export interface Figure {
  /** The expression without hedge and without unit behind it, money before it included. */
  readonly from: number
  readonly to: number
  /** Where the figure itself begins. */
  readonly start: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly form: 'digits' | 'words' | 'fraction' | 'vague' | 'most' | 'in'
  /** How the ends of a range are joined: "to", "-", "or", "and". */
  readonly joint: string | null
  /** Of a vague word, the number that it is a multiple of: 12 for "dozens", null for "several". */
  readonly stem: number | null
  readonly money: UnitWords | null
  readonly unit: UnitWords | null
}
