/** Units: what one is (a physical unit, a currency, a share, a thing that is counted) and how one becomes another. */
import { convert } from 'convert'
import pluralize from 'pluralize'
import { remembered } from './remembered.js'
import { ambiguousUnits, currencyNames, type Kind, type PhysicalUnit, physicalUnits, shareNames } from './units-table.js'
import { plain } from './wording.js'

export type UnitSense =
  | { readonly sort: 'physical'; readonly name: string; readonly unit: PhysicalUnit }
  | { readonly sort: 'currency'; readonly name: string }
  | { readonly sort: 'share'; readonly name: 'share' }
  | { readonly sort: 'count'; readonly name: string }

const byName = new Map(physicalUnits.flatMap((unit) => unit.names.map((name) => [name, unit] as const)))
/** ISO 4217 codes, in capitals only: "pen" and "cup" are things. */
const currencies = new Set(Intl.supportedValuesOf('currency'))

const singular = (words: string): string => {
  const list = words.split(' ')
  const end = list.findIndex((word) => word === 'per' || word === 'of')
  const head = end > 0 ? end - 1 : list.length - 1
  return list.map((word, index) => (index === head && word.length > 2 ? pluralize.singular(word) : word)).join(' ')
}

/** The sense of a unit as written: "feet" → the foot; "EUR", "€" → EUR; "%" → share; "people" → the count noun "person". */
export const senseOf: (written: string) => UnitSense = remembered(2_000, (written: string): UnitSense => {
  const words = plain(written)
  const name = singular(words)
  if (shareNames.includes(words) || shareNames.includes(name)) return { sort: 'share', name: 'share' }
  const unit = byName.get(words) ?? byName.get(name)
  if (unit) return { sort: 'physical', name: unit.name, unit }
  const isCode = currencies.has(written.trim())
  const code = isCode ? written.trim() : (currencyNames.get(words) ?? currencyNames.get(name))
  return code ? { sort: 'currency', name: code } : { sort: 'count', name }
})

/** A value of one physical unit in another of its kind, by the library's factors. */
export const convertValue = (value: number, from: PhysicalUnit, to: PhysicalUnit): number =>
  from.code === to.code ? (value * from.factor) / to.factor : Number(convert(value * from.factor, from.code).to(to.code)) / to.factor

/** A difference (a rise, a fall) of one unit in another: scaled, without the offset that temperatures have. */
export const convertDifference = (value: number, from: PhysicalUnit, to: PhysicalUnit): number =>
  convertValue(value, from, to) - convertValue(0, from, to)

const senseKinds = (sense: UnitSense): readonly string[] => {
  if (sense.sort === 'physical') return [sense.unit.kind]
  return sense.sort === 'count' ? (ambiguousUnits.get(sense.name) ?? []) : [sense.sort]
}

/** Whether a word of several meanings stands against one of them: "dollar" and USD, "ton" and tonne, "degree" and degree Celsius. */
export const mayBeOne = (left: UnitSense, right: UnitSense): boolean => {
  const isAmbiguous = [left, right].some((sense) => sense.sort === 'count' && ambiguousUnits.has(sense.name))
  return isAmbiguous && left.name !== right.name && senseKinds(left).some((kind) => senseKinds(right).includes(kind))
}

/** Kinds whose parts add up to the whole: a region cannot flood more land than its country. */
const additiveKinds = new Set<Kind>(['area', 'volume', 'mass'])

/** Whether amounts in this unit add up: counts, volumes, masses, areas and sums of money. */
export const isAdditive = (sense: UnitSense): boolean =>
  sense.sort === 'count' || sense.sort === 'currency' || (sense.sort === 'physical' && additiveKinds.has(sense.unit.kind))
