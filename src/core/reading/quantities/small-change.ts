/** Sums in two parts: "3 dollars 50 cents", "fifteen euros and 20". */
import type { Atom } from './atoms.js'
import { numeralAt } from './numeral.js'
import { type UnitWords, unitAfter } from './units.js'

type Atoms = readonly Atom[]

const wholeMoney = /^(?:[A-Z]{3}|dollar|pound)$/u
const smallMoney = new Set(['cent', 'penny'])

/** "3 dollars 50 cents", "fifteen euros and 20": hundredths behind a sum that is named by a word. */
export const smallChange = (atoms: Atoms, unit: UnitWords): { value: number; to: number } | null => {
  const at = atoms[unit.to]?.lower === 'and' ? unit.to + 1 : unit.to
  const rest = wholeMoney.test(unit.name) ? numeralAt(atoms, at) : null
  if (!rest || rest.form === 'fraction' || !Number.isInteger(rest.value) || rest.value >= 100) return null
  const sign = unitAfter(atoms, rest.to, rest.form === 'digits')
  if (sign) return smallMoney.has(sign.name) ? { value: rest.value, to: sign.to } : null
  const next = atoms[rest.to]
  return next === undefined || next.tag === 'PUNCT' ? { value: rest.value, to: rest.to } : null
}
