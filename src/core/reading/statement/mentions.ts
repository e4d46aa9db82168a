/** Where a text names registered concepts: places and categories by their names as they stand, measures by their words in any order. */
import { stemmer } from 'stemmer'
import type { ConceptKind } from '../../concepts/schema.js'
import type { Vocabulary } from '../../concepts/vocabulary.js'
import type { Span } from '../../language/span.js'
import type { Token } from '../../language/token.js'
import { byText } from '../../values/order.js'
import { contentStems } from '../../values/wording.js'

/** A concept that a text names, and where. */
export interface Mention extends Span {
  readonly key: string
}

interface Name {
  readonly key: string
  readonly stems: readonly string[]
}

const articles = new Set(['the', 'a', 'an', 'of', "'s", '’s', 'and', 'or'])
const stemOf = ({ lower }: Pick<Token, 'lower'>): string => stemmer(lower)

/** The stems of a name in its own order; articles, "of" and "and" do not count. */
const nameStems = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !articles.has(word) && word !== 's').map((word) => stemmer(word))

type Index = ReadonlyMap<string, readonly Name[]>

const kept = new WeakMap<Vocabulary, Map<string, Index>>()

const makeIndex = (vocabulary: Vocabulary, kind: ConceptKind, stemsOf: (name: string) => string[], byEvery: boolean): Index => {
  const index = new Map<string, Name[]>()
  for (const { key, kind: its, label, aliases } of vocabulary.byKey.values()) {
    if (its !== kind) continue
    for (const name of [label, ...aliases]) {
      const stems = [...new Set(stemsOf(name))]
      for (const stem of byEvery ? stems : stems.slice(0, 1)) index.set(stem, [...(index.get(stem) ?? []), { key, stems }])
    }
  }
  return index
}

/** The index of a kind's names, kept as long as the vocabulary. */
const indexOf = (vocabulary: Vocabulary, kind: ConceptKind): Index => {
  const held = kept.get(vocabulary) ?? new Map<string, Index>()
  kept.set(vocabulary, held)
  const isBag = kind === 'measure'
  const index = held.get(kind) ?? makeIndex(vocabulary, kind, isBag ? contentStems : nameStems, isBag)
  held.set(kind, index)
  return index
}

/** How many tokens a name takes from a place on, articles within it passed over; 0 where it does not stand there. */
const lengthAt = (tokens: readonly Token[], at: number, stems: readonly string[]): number => {
  let [next, taken] = [at, 0]
  while (taken < stems.length) {
    const token = tokens[next]
    if (!token) return 0
    const isArticle = taken > 0 && (articles.has(token.lower) || token.tag === 'PUNCT')
    if (stemOf(token) === stems[taken]) taken += 1
    else if (!isArticle) return 0
    next += 1
  }
  return next - at
}

/** The concepts of a kind (places, categories) that are named, the longest name at each place. */
export const mentionsOf = (vocabulary: Vocabulary, kind: 'place' | 'category', tokens: readonly Token[]): Mention[] => {
  const index = indexOf(vocabulary, kind)
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]
    if (!first || articles.has(first.lower)) continue
    const fits = (index.get(stemOf(first)) ?? [])
      .map((name) => ({ key: name.key, length: lengthAt(tokens, at, name.stems) }))
      .filter(({ length }) => length > 0)
      .sort((a, b) => b.length - a.length || byText(a.key, b.key))
    const [best] = fits
    const last = best && tokens[at + best.length - 1]
    if (!best || !last) continue
    found.push({ key: best.key, start: first.start, end: last.end })
    at += best.length - 1
  }
  return found
}

/** The measure all of whose words the stems hold, the one of most words; a unit that is another thing than the measure's rules it out. */
export const measureAmong = (
  vocabulary: Vocabulary,
  stems: ReadonlySet<string>,
  fitsUnit: (unit: string | null) => boolean,
): string | null => {
  const index = indexOf(vocabulary, 'measure')
  const near = new Map<string, Name>()
  for (const stem of stems) {
    for (const name of index.get(stem) ?? []) {
      const best = near.get(name.key)
      if (name.stems.length > (best?.stems.length ?? 0) && name.stems.every((one) => stems.has(one))) near.set(name.key, name)
    }
  }
  const [best] = [...near.values()]
    .filter(({ key }) => fitsUnit(vocabulary.byKey.get(key)?.unit ?? null))
    .sort((a, b) => b.stems.length - a.stems.length || byText(a.key, b.key))
  return best?.key ?? null
}
