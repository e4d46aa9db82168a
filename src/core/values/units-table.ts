/** Table: units of measurement by their names, and what each is to the conversion library (`convert`, SI and customary factors). */
import type { Unit } from 'convert'

export type Kind =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'data'
  | 'angle'
  | 'speed'

export interface PhysicalUnit {
  /** The singular name by which answers call it. */
  readonly name: string
  readonly names: readonly string[]
  readonly kind: Kind
  /** The library's unit, and how many of it one of ours is. */
  readonly code: Unit
  readonly factor: number
}

const row = (kind: Kind, code: Unit, names: string, factor = 1): PhysicalUnit => {
  const list = names.split(', ')
  return { name: list[0] ?? code, names: list, kind, code, factor }
}

export const physicalUnits: readonly PhysicalUnit[] = [
  row('length', 'm', 'metre, meter, m'),
  row('length', 'km', 'kilometre, kilometer, km'),
  row('length', 'cm', 'centimetre, centimeter, cm'),
  row('length', 'mm', 'millimetre, millimeter, mm'),
  row('length', 'mile', 'mile, mi'),
  row('length', 'foot', 'foot, ft'),
  row('length', 'inch', 'inch, in'),
  row('length', 'yard', 'yard, yd'),
  row('length', 'nautical mile', 'nautical mile, nmi'),
  row('area', 'square meters', 'square metre, square meter, m2, m², sq m'),
  row('area', 'square kilometers', 'square kilometre, square kilometer, km2, km², sq km'),
  row('area', 'square centimeters', 'square centimetre, square centimeter, cm2, cm²'),
  row('area', 'hectare', 'hectare, ha'),
  row('area', 'acre', 'acre'),
  row('area', 'square mile', 'square mile, sq mi'),
  row('area', 'square feet', 'square foot, sq ft'),
  row('volume', 'liter', 'litre, liter, l'),
  row('volume', 'milliliter', 'millilitre, milliliter, ml'),
  row('volume', 'cubic meter', 'cubic metre, cubic meter, m3, m³'),
  row('volume', 'cubic kilometer', 'cubic kilometre, cubic kilometer, km3, km³'),
  row('volume', 'cubic feet', 'cubic foot'),
  row('volume', 'gallon', 'us gallon'),
  row('volume', 'liter', 'barrel, barrel of oil, bbl', 158.987294928),
  row('mass', 'kg', 'kilogram, kilogramme, kg, kilo'),
  row('mass', 'g', 'gram, gramme, g'),
  row('mass', 'mg', 'milligram, milligramme, mg'),
  row('mass', 'kg', 'tonne, metric ton, t', 1000),
  row('mass', 'kg', 'kilotonne, kt', 1e6),
  row('mass', 'kg', 'megatonne, million tonne', 1e9),
  row('mass', 'kg', 'gigatonne, gt', 1e12),
  row('mass', 'pound', 'pound mass, lb'),
  row('mass', 'ounce', 'ounce, oz'),
  row('time', 'second', 'second, s, sec'),
  row('time', 'minute', 'minute, min'),
  row('time', 'hour', 'hour, h, hr'),
  row('time', 'day', 'day'),
  row('time', 'week', 'week'),
  row('time', 'month', 'month'),
  row('time', 'year', 'year, yr'),
  row('time', 'year', 'decade', 10),
  row('time', 'year', 'century', 100),
  row('temperature', 'celsius', 'degree celsius, celsius, °c, degree c, c'),
  row('temperature', 'fahrenheit', 'degree fahrenheit, fahrenheit, °f, degree f, f'),
  row('temperature', 'kelvin', 'kelvin'),
  row('energy', 'joule', 'joule, j'),
  row('energy', 'Wh', 'watt hour, watt-hour, wh'),
  row('energy', 'Wh', 'kilowatt hour, kilowatt-hour, kwh', 1e3),
  row('energy', 'Wh', 'megawatt hour, megawatt-hour, mwh', 1e6),
  row('energy', 'Wh', 'gigawatt hour, gigawatt-hour, gwh', 1e9),
  row('energy', 'Wh', 'terawatt hour, terawatt-hour, twh', 1e12),
  row('power', 'W', 'watt, w'),
  row('power', 'W', 'kilowatt, kw', 1e3),
  row('power', 'W', 'megawatt, mw', 1e6),
  row('power', 'W', 'gigawatt, gw', 1e9),
  row('pressure', 'pascal', 'pascal, pa'),
  row('pressure', 'pascal', 'hectopascal, hpa, millibar, mbar', 100),
  row('pressure', 'bar', 'bar'),
  row('data', 'byte', 'byte, b'),
  row('data', 'megabyte', 'megabyte, mb'),
  row('data', 'gigabyte', 'gigabyte, gb'),
  row('data', 'terabyte', 'terabyte, tb'),
  row('angle', 'degree', 'degree of arc, °'),
  // Speed is no kind of the library: the length that is covered in an hour stands for it.
  row('speed', 'm', 'kilometre per hour, kilometer per hour, km/h, kph', 1000),
  row('speed', 'm', 'metre per second, meter per second, m/s', 3600),
  row('speed', 'm', 'mile per hour, mph', 1609.344),
  row('speed', 'm', 'knot, kn', 1852),
]

/** Names of shares: a number from 0 to 1, however it was written. */
export const shareNames: readonly string[] = ['share', 'percent', 'per cent', '%', 'percentage', 'pc', 'proportion', 'fraction']

/** Names of currencies whose plain word has one meaning; a bare "dollar" or "pound" stays a word of its own. */
const currencies: Readonly<Record<string, string>> = {
  euro: 'EUR',
  '€': 'EUR',
  'us dollar': 'USD',
  'u.s. dollar': 'USD',
  us$: 'USD',
  $: 'USD',
  '£': 'GBP',
  'pound sterling': 'GBP',
  'british pound': 'GBP',
  hryvnia: 'UAH',
  ruble: 'RUB',
  rouble: 'RUB',
  zloty: 'PLN',
  '₴': 'UAH',
  '₽': 'RUB',
  '¥': 'JPY',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupee: 'INR',
  '₹': 'INR',
  'swiss franc': 'CHF',
  'turkish lira': 'TRY',
  shekel: 'ILS',
  won: 'KRW',
  rand: 'ZAR',
  real: 'BRL',
}

/** Words that name several units, with the kinds of what they may be: against one of these nothing can be shown. */
const ambiguous: Readonly<Record<string, readonly string[]>> = {
  dollar: ['currency'],
  pound: ['currency', 'mass'],
  franc: ['currency'],
  peso: ['currency'],
  crown: ['currency'],
  krona: ['currency'],
  krone: ['currency'],
  lira: ['currency'],
  dinar: ['currency'],
  rial: ['currency'],
  riyal: ['currency'],
  dirham: ['currency'],
  ton: ['mass'],
  degree: ['temperature', 'angle'],
  gallon: ['volume'],
  point: ['share'],
  'percentage point': ['share'],
}

/** The tables by name: a map, for a unit may be called "constructor". */
export const currencyNames: ReadonlyMap<string, string> = new Map(Object.entries(currencies))
export const ambiguousUnits: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(ambiguous))
