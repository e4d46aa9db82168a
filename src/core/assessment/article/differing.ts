/** Where a headline or caption says of a figure what the body does not: another number, unit, predicate, hedge or attribution. */
import pluralize from 'pluralize'
import type { Suggestion } from '../../reading/article.js'
import { senseOf } from '../../values/unit.js'
import { valueSetOf } from '../../values/value-set.js'
import { contentStems } from '../../values/wording.js'
import type { ArticleFacts, CheckFinding, FoundClaim } from './article-facts.js'

type Respect = { readonly name: string; readonly says: string; readonly differs: (shown: Suggestion, body: Suggestion) => boolean }

const numberOf = ({ statement }: Suggestion): number | null => statement.quantity?.value ?? null

/** Equal, one the other rounded, or a bound that the other keeps: "more than 20,000" for 21,602. */
const isFigure = (shown: Suggestion, body: Suggestion): boolean => {
  const [one, other] = [numberOf(shown), numberOf(body)]
  if (one === null || other === null) return false
  if (one === other || Math.abs(one - other) <= Math.abs(other) * 0.01) return true
  const { modifier = 'exact', asWritten = null } = shown.statement.quantity ?? {}
  const set = valueSetOf({ value: one, low: null, high: null, modifier: modifier ?? 'exact', asWritten }, 'count')
  const isNear = Math.max(one, other) <= Math.min(one, other) * widestBound
  return set !== null && set.sort === 'bound' && isNear && other >= set.reach.lo && other <= set.reach.hi
}

/** A bound that is this many times off is about another figure. */
const widestBound = 1.5

const unitSense = ({ statement }: Suggestion) => (statement.quantity?.unit ? senseOf(statement.quantity.unit) : null)
const stemsOf = ({ statement, text }: Suggestion, isWide: boolean): Set<string> => new Set(contentStems(isWide ? text : statement.measure))

const hedged = new Set(['about', 'almost', 'at_least', 'more_than', 'at_most', 'up_to', 'less_than', 'between'])
const isHedged = ({ statement }: Suggestion): boolean => hedged.has(statement.quantity?.modifier ?? 'exact')
/** Headlines plan by "to": "Ford to cut 2,000 jobs". */
const planned = /\bto\s+\p{Ll}+/u
const isOpen = ({ statement, text, passage }: Suggestion): boolean =>
  (statement.modality ?? 'actual') !== 'actual' || (passage.part === 'headline' && planned.test(text))

/** Table: in what a headline may differ from the body about one figure. */
const respects: readonly Respect[] = [
  {
    name: 'predicate',
    says: 'tells something else of it',
    differs: (shown, body) => {
      const [own, theirs] = [stemsOf(shown, false), stemsOf(body, true)]
      // One word alone may be another name of the same ("held" for "arrested"); two that stand nowhere are not.
      return own.size > 1 && ![...own].some((stem) => theirs.has(stem))
    },
  },
  {
    name: 'unit',
    says: 'counts something else',
    differs: (shown, body) => {
      const [own, theirs] = [unitSense(shown), unitSense(body)]
      if (own === null || theirs === null || own.name === theirs.name) return false
      // "Over 5,000 march" counts no marches: a noun of the headline stands there in the plural.
      return own.sort !== theirs.sort || own.sort !== 'count' || shown.text.toLowerCase().includes(pluralize(own.name))
    },
  },
  { name: 'hedge', says: 'has it hedged', differs: (shown, body) => !isHedged(shown) && isHedged(body) },
  { name: 'modality', says: 'has it only as possible, planned or expected', differs: (shown, body) => !isOpen(shown) && isOpen(body) },
]

const attributed =
  /\b(?:say|says|said|source|sources|report|reports|reported|reportedly|claim|claims|according|official|minister|–|—)\b|[–—-]\s*\p{Lu}[\p{L} ]+$|^[^:]{2,40}:/iu

const dropsSayer = (words: string, bodies: readonly FoundClaim[]): boolean =>
  !attributed.test(words) &&
  bodies.length > 0 &&
  bodies.every(({ suggestion }) => suggestion.end === 'unnamed' || suggestion.chain.length > 0)

const figureWords = ({ statement }: Suggestion): string => statement.quantity?.asWritten ?? String(statement.quantity?.value ?? '')

const findingOf = (
  shown: Suggestion,
  words: string,
  body: readonly FoundClaim[],
  text: string,
  wantsSayer: boolean,
): CheckFinding | null => {
  const same = body.filter(({ suggestion }) => isFigure(shown, suggestion))
  const evidence = same.map(({ assertionId }) => assertionId)
  if (numberOf(shown) === null) return null
  if (same.length === 0 && text.includes(figureWords(shown).replace(/[^\d.,].*$/u, '') || figureWords(shown))) return null
  if (same.length === 0) return { evidence: [], detail: `${figureWords(shown)} stands nowhere in the body.` }
  const told = respects.filter(({ differs }) => same.every(({ suggestion }) => differs(shown, suggestion)))
  if (told.length > 0) return { evidence, detail: `The body ${told.map(({ says }) => says).join(' and ')}: ${figureWords(shown)}.` }
  return wantsSayer && dropsSayer(words, same) ? { evidence, detail: `The body has ${figureWords(shown)} on somebody's word.` } : null
}

const merged = (findings: readonly CheckFinding[], documentId: string): CheckFinding | null =>
  findings.length === 0
    ? null
    : {
        evidence: [...new Set([...findings.flatMap(({ evidence }) => evidence), documentId])],
        detail: [...new Set(findings.map(({ detail }) => detail))].join(' '),
      }

const bodyOf = ({ found }: ArticleFacts): FoundClaim[] => found.filter(({ suggestion }) => suggestion.passage.part === 'body')

/** The text without the headline, where it begins with it. */
const bodyText = ({ title, text }: ArticleFacts): string =>
  title !== null && text?.trimStart().startsWith(title) ? text.trimStart().slice(title.length) : (text ?? '')

/** Figures of the headline about which the body says something else. A headline may leave a sayer out where the body names one. */
export const headlineFinding = (facts: ArticleFacts): CheckFinding | null => {
  const { headline, title, documentId } = facts
  const weak = bodyOf(facts).filter(({ suggestion }) => suggestion.end !== 'named' || suggestion.chain.length === 0)
  const findings = headline.flatMap((shown) => {
    const isWeak = weak.some(({ suggestion }) => isFigure(shown, suggestion) && suggestion.end === 'unnamed')
    return (
      findingOf({ ...shown, passage: { ...shown.passage, part: 'headline' } }, title ?? '', bodyOf(facts), bodyText(facts), isWeak) ?? []
    )
  })
  return merged(findings, documentId)
}

/** Figures of captions about which the body says something else, or names a sayer whom the caption leaves out. */
export const captionFinding = (facts: ArticleFacts): CheckFinding | null => {
  const captions = facts.found.filter(({ suggestion }) => suggestion.passage.part === 'caption')
  const findings = captions.flatMap(({ suggestion }) =>
    bodyOf(facts).some((body) => isFigure(suggestion, body.suggestion))
      ? (findingOf(suggestion, suggestion.passage.exact, bodyOf(facts), bodyText(facts), suggestion.chain.length === 0) ?? [])
      : [],
  )
  return merged(findings, facts.documentId)
}

/** Figures that the headline has flat and the body, or whoever the body has them from, only hedged or as possible. */
export const hedgeFinding = (facts: ArticleFacts): CheckFinding | null => {
  const findings = facts.headline.flatMap((read) => {
    const shown: Suggestion = { ...read, passage: { ...read.passage, part: 'headline' } }
    const same = bodyOf(facts).filter(({ suggestion }) => isFigure(shown, suggestion))
    const drops =
      same.length > 0 &&
      same.every(({ suggestion }) => (!isHedged(shown) && isHedged(suggestion)) || (!isOpen(shown) && isOpen(suggestion)))
    return drops ? [{ evidence: same.map(({ assertionId }) => assertionId), detail: `${figureWords(shown)} is hedged in the body.` }] : []
  })
  return merged(findings, facts.documentId)
}
