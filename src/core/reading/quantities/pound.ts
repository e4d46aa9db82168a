/** Whether "pounds" are money or a weight: by the words around; where nothing tells it stays "pound", which may be either. */
import type { Atom } from './atoms.js'
import type { Figure } from './figure-shape.js'

const massWords = new Set(
  'weigh weighs weighed weighing weight heavy heavier lighter overweight lift lifted carry carried baby lean lose lost gain gained'.split(
    ' ',
  ),
)
const moneyWords = new Set(
  'cost costs cost price priced pay paid pays worth spend spent fine fined profit profits loss revenue sterling bank budget salary wage earn earned tax debt fund funding loan bill buy bought sell sold charge charged sale invest invested'.split(
    ' ',
  ),
)
/** How many words to each side are looked at. */
const reach = 8

/** "pound mass", "GBP", or "pound". */
export const poundOf = (atoms: readonly Atom[], figure: Figure): string => {
  if ((figure.value ?? figure.low ?? 0) >= 1e6) return 'GBP'
  if (figure.unit?.isHyphened && atoms[figure.unit.to]?.text !== '-') return 'pound'
  let [mass, money] = [0, 0]
  for (let at = Math.max(0, figure.from - reach); at < Math.min(atoms.length, figure.to + reach); at += 1) {
    const word = atoms[at]?.lower ?? ''
    if (massWords.has(word)) mass += 1
    if (moneyWords.has(word)) money += 1
  }
  if (mass === money) return atoms[figure.unit?.to ?? -1]?.lower === 'of' && money === 0 ? 'pound mass' : 'pound'
  return mass > money ? 'pound mass' : 'GBP'
}
