/** What the claims of an invented world say: figures of one question agree, are rounded, bounded, or stand apart; some are denied. */
import { headOf, townOf, wordingsOf } from './concepts.js'
import { below, byShare, oneOf } from './draws.js'
import type { Data } from './line.js'
import { categories, months } from './words.js'
import type { Asked, World } from './world.js'

const day = 86_400_000
const firstDay = Date.UTC(2014, 0, 1)
const days = 4_500
/** Claims of one question that speak of the same day. */
const together = 12
/** Days from one burst of claims on a question to the next; shares no factor with `days`. */
const apart = 7

/** The day on which a claim is made: what is said on one question comes in bursts. */
export const dayOf = ({ draw }: World, { rank, nth }: Asked): Date =>
  new Date(firstDay + ((below(days, draw(31, rank)) + Math.floor(nth / together) * apart) % days) * day)

const iso = (date: Date): string => date.toISOString().slice(0, 10)
const wordsOfDay = (date: Date): string => `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`

interface Span {
  readonly period: string | null
  readonly words: string
  /** In months, for the size of the figure. */
  readonly length: number
}

const spanOf = (date: Date, drawn: number): Span => {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  const last = new Date(Date.UTC(year, month - 1, 1))
  return byShare<() => Span>(
    [
      [0.45, () => ({ period: iso(last).slice(0, 7), words: `in ${months[last.getUTCMonth()]} ${last.getUTCFullYear()}`, length: 1 })],
      [0.15, () => ({ period: iso(date).slice(0, 7), words: `this ${months[month]}`, length: 1 })],
      [0.15, () => ({ period: `${year - 1}`, words: `in ${year - 1}`, length: 12 })],
      [0.12, () => ({ period: iso(date), words: `on ${wordsOfDay(date)}`, length: 1 / 30 })],
      [0.06, () => ({ period: `${year - 2}/${year - 1}`, words: `from ${year - 2} to ${year - 1}`, length: 24 })],
      [0.03, () => ({ period: `${iso(last).slice(0, 7)}~`, words: `around ${months[last.getUTCMonth()]}`, length: 1 })],
      [0, () => ({ period: null, words: 'so far', length: 6 })],
    ],
    drawn,
  )()
}

/** Two significant digits. */
const rounded = (value: number): number => Number(value.toPrecision(2))
const written = (value: number): string => value.toLocaleString('en')

type Figure = { readonly words: string; readonly quantity: Data }

const figureOf = (truth: number, unit: string, drawn: number, noise: number): Figure => {
  const exact = (value: number): Figure => ({ words: written(value), quantity: { value, unit, asWritten: written(value) } })
  const meant = (modifier: string, words: string, value: number): Figure => ({
    words: `${words} ${written(value)}`,
    quantity: { value, unit, modifier, asWritten: written(value) },
  })
  return byShare<() => Figure>(
    [
      [0.38, () => exact(truth)],
      [0.2, () => exact(rounded(truth))],
      [0.1, () => meant('about', 'about', rounded(truth))],
      [0.08, () => meant('more_than', 'more than', rounded(truth * 0.95))],
      [0.04, () => meant('up_to', 'up to', rounded(truth * 1.1))],
      [0.08, () => exact(Math.round(truth * (1 + 0.06 * noise)))],
      [0.1, () => exact(Math.max(1, Math.round(truth * (noise < 0.5 ? 0.4 : 2.5))))],
      [
        0,
        () => {
          const [low, high] = [Math.floor(truth * 0.9), Math.ceil(truth * 1.1)]
          return { words: `between ${written(low)} and ${written(high)}`, quantity: { low, high, modifier: 'between', unit } }
        },
      ],
    ],
    drawn,
  )()
}

const templates: readonly ((parts: { what: string; figure: string; place: string; when: string; who: string; date: string }) => string)[] =
  [
    ({ what, figure, place, when, who, date }) => `${figure} ${what} were recorded in ${place} ${when}, ${who} reported on ${date}.`,
    ({ what, figure, place, when, who, date }) => `${who} put ${what} in ${place} ${when} at ${figure} (${date}).`,
    ({ what, figure, place, when, who, date }) => `By ${date}, according to ${who}, there had been ${figure} ${what} ${when} in ${place}.`,
  ]

/** What a measure holds in a period; the same for all who speak of it. */
const truthOf = ({ draw }: World, { rank, subject, head }: Asked, { period, length }: Span): number => {
  const key = [...(period ?? '')].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 7)
  const monthly = 40 * 5_000 ** draw(41, subject, head, rank)
  return Math.max(1, Math.round(monthly * length * (0.8 + 0.4 * draw(42, rank, key))))
}

const placed = (place: number, drawn: number): string =>
  byShare(
    [
      [0.8, townOf(place).toLowerCase()],
      [0.13, townOf(place)],
      [0, `city of ${townOf(place)}`],
    ],
    drawn,
  )

const eventOf = (wording: string, place: string, period: string | null, denied: boolean): Data => ({
  type: 'event',
  measure: `suspension of ${wording}`,
  place,
  period,
  polarity: denied ? 'denied' : 'affirmed',
})

export interface Told {
  readonly text: string
  readonly statement: Data
  readonly implied: readonly string[]
}

/** The text and the statement of a claim, said by somebody. Wordings, templates and days differ, so no two claims of a world are one. */
export const tell = (world: World, claim: number, asked: Asked, who: string): Told => {
  const draw = (key: number): number => world.draw(key, claim)
  const date = dayOf(world, asked)
  const wordings = wordingsOf(asked.subject, asked.head)
  const what = wordings[asked.nth % wordings.length] ?? ''
  const template = oneOf(templates, ((Math.floor(asked.nth / wordings.length) % templates.length) + 0.5) / templates.length)
  const span = spanOf(date, draw(43))
  const place = placed(asked.place, draw(44))
  const parts = { what: what.replaceAll('-', ' '), place: townOf(asked.place), when: span.words, who, date: wordsOfDay(date) }
  const denied = draw(45) < 0.03
  const implied = draw(46) < 0.1 ? ['/statement/period'] : []
  if (draw(47) < 0.12) {
    const statement = eventOf(what, place, span.period, denied)
    return { text: template({ ...parts, what: `suspensions of ${parts.what}`, figure: denied ? 'No' : 'New' }), statement, implied }
  }
  const figure = figureOf(truthOf(world, asked, span), headOf(asked.head)[1], draw(48), draw(49))
  return {
    text: template({ ...parts, figure: denied ? `not ${figure.words}` : figure.words }),
    statement: {
      type: 'quantity',
      measure: what,
      category: draw(50) < 0.12 ? [oneOf(categories, draw(51))] : [],
      place,
      period: span.period,
      accumulation: 'flow',
      quantity: figure.quantity,
      polarity: denied ? 'denied' : 'affirmed',
      modality: byShare(
        [
          [0.87, 'actual'],
          [0.08, 'estimated'],
          [0.03, 'forecast'],
          [0, 'planned'],
        ] as const,
        draw(52),
      ),
    },
    implied,
  }
}
