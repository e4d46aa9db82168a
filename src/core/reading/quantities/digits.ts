/** Numbers in digits: "12,300", "4.5bn", "12 000", "7 3/4", "two and a half" with a figure in front. */
import type { Atom } from './atoms.js'
import { andPart, fractionAt, type Numeral, withScale } from './scale.js'

type Atoms = readonly Atom[]

const plainDigits = /^[+-]?(?:\d{1,3}(?:,\d{2,3})+|\d+)(?:\.\d+)?\.?$|^[+-]?\.\d+$/u
const parsed = (text: string): number => Number(text.replaceAll(',', '').replace(/\.$/u, ''))

/** The number in digits that begins at an atom; `hasMoney` where a sign of money stands before it. */
export const inDigits = (atoms: Atoms, from: number, hasMoney: boolean): Numeral | null => {
  const text = atoms[from]?.text ?? ''
  const alone = fractionAt(atoms, from)
  if (alone !== null) {
    const { to, scale } = withScale(atoms, from + 1, hasMoney)
    return { from, to, value: alone * scale, base: alone, scale, form: atoms[to]?.tag === 'NOUN' ? 'digits' : 'fraction' }
  }
  if (!plainDigits.test(text)) return null
  let value = parsed(text)
  let at = from + 1
  const next = atoms[at]
  // "12 000": a blank as separator; "7 3/4", "5½": a mixed number; "10, 000": a separator torn off.
  if (next && /^\d{1,3}$/u.test(text) && /^\d{3}$/u.test(next.text) && atoms[at - 1]?.end === next.start - 1) {
    while (/^\d{3}$/u.test(atoms[at]?.text ?? '') && at - from < 5) {
      value = value * 1000 + Number(atoms[at]?.text)
      at += 1
    }
  } else if (/^\d{1,3}$/u.test(text) && next?.text === ',' && next.isGlued && atoms[at + 1]?.text === '000') {
    value *= 1000
    at += 2
  } else if (/^\d+$/u.test(text)) {
    const part = fractionAt(atoms, at) ?? 0
    if (part) at += 1
    value += part
  }
  const part = andPart(atoms, at)
  const scaled = withScale(atoms, part ? part.to : at, hasMoney)
  if (part && (scaled.scale > 1 || Number.isInteger(value))) {
    value += part.value
    at = part.to
  }
  const { to, scale } = part && at !== part.to ? withScale(atoms, at, hasMoney) : scaled
  return { from, to, value: Number((value * scale).toPrecision(15)), base: value, scale, form: 'digits' }
}
