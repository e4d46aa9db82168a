/** Quantities in a sentence: figures that are none left out, the others with hedge, unit, what is counted, rate and change. */
import type { Sentence } from '../../language/token.js'
import type { FoundQuantity } from '../quantity.js'
import { atomsOf } from './atoms.js'
import { mayBegin } from './begins.js'
import { countedAt, withMeasure, withSign } from './counted.js'
import { figureAt } from './figure.js'
import { hedgeBefore } from './hedge.js'
import { isPluralNoun } from './plural.js'
import { type Previous, type ReadQuantity, readQuantity } from './read-quantity.js'
import { refusalOf } from './refusals.js'
import type { Use } from './use.js'

/** All figures of a sentence that are no names, dates, labels and the like, with what each is there for, in their order. */
export const readQuantities = (text: string, sentence: Sentence): ReadQuantity[] => {
  const atoms = atomsOf(sentence)
  const found: ReadQuantity[] = []
  let floor = 0
  let previous: Previous | null = null
  for (let at = 0; at < atoms.length; at += 1) {
    const read = mayBegin(atoms, at) ? figureAt(atoms, at) : null
    if (!read) continue
    const written = withSign(atoms, read)
    const phrase = countedAt(atoms, written)
    const figure = withMeasure(atoms, written, phrase)
    const isPlural = phrase !== null && isPluralNoun(atoms[phrase.head])
    const place = { atoms, figure, phrase: figure === written ? phrase : null, isPlural, hedge: hedgeBefore(atoms, figure.from, floor) }
    if (refusalOf(place)) {
      at = figure.to - 1
      floor = figure.to
      continue
    }
    previous = readQuantity(text, place, previous)
    found.push(previous.quantity)
    floor = figure.unit?.to ?? figure.to
    at = floor - 1
  }
  return found
}

/** What a claim may rest on: ages and "one of the reasons" are none. */
const claimable: ReadonlySet<Use> = new Set<Use>(['amount', 'attributive', 'appeal'])

/**
 * The quantities of a sentence that a claim may rest on, in their order; `isAttributive` ("16-tonne lorries") and `isAppeal`
 * ("help us reach 5,000 subscribers") are for the caller to drop.
 */
export const findQuantities = (text: string, sentence: Sentence): FoundQuantity[] =>
  readQuantities(text, sentence)
    .filter(({ use }) => claimable.has(use))
    .map(({ use: _use, hedge: _hedge, stem: _stem, joint: _joint, isVague: _isVague, each: _each, ...quantity }) => quantity)
