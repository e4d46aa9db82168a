/** Reads a document's text and makes the changes that suggest its claims, each with an assertion in this document. */

import { assertionIdentity, completeAssertion, NewAssertion } from '../core/claims/assertion.js'
import { chainFindings, claimFindings } from '../core/claims/checks.js'
import { claimIdentity, completeClaim, NewClaim } from '../core/claims/claim.js'
import { type ReadingContext, readArticle, type Suggestion } from '../core/reading/article.js'
import { nameForms, ownedName, resolveChain, type SourceByName } from '../core/reading/chain/resolve.js'
import { isReadable } from '../core/reading/language.js'
import { readingName } from '../core/reading/release.js'
import { contentId } from '../core/values/canonical.js'
import { countryOf } from '../core/values/country.js'
import { distinct } from '../core/values/order.js'
import { nameForm } from '../core/values/wording.js'
import type { Change } from '../store/changes.js'
import type { Reader } from '../store/port.js'
import { asMerged } from './as-merged.js'
import type { Services } from './services.js'
import { readVocabulary } from './vocabulary.js'

/** What of a document its reading rests on. */
export interface Readable {
  readonly id: string
  readonly sourceId: string
  readonly title: string | null
  readonly publishedAt: string | null
  readonly language: string | null
}

/** A suggested claim and its assertion. */
export interface SuggestedPair {
  readonly suggestion: Suggestion
  readonly claim: Change & { readonly type: 'claim' }
  readonly assertion: Change & { readonly type: 'assertion' }
}

/** How many names are looked up at once. */
const part = 400

/** The sources that are known by these names; a name that two sources bear means none of them, and an owned one only its country's. */
const lookUp = async (state: Reader, names: readonly string[]): Promise<SourceByName> => {
  const reader = await asMerged(state)
  const forms = distinct(names.flatMap((name) => [...nameForms(name), ...nameForms(ownedName(name)?.name ?? name)]))
  const byForm = new Map<string, Set<string>>()
  const countries = new Map<string, string | null>()
  for (let from = 0; from < forms.length; from += part) {
    for (const { id, name, aliases, country } of await reader.sourcesBy('name', forms.slice(from, from + part))) {
      countries.set(id, country)
      for (const form of [name, ...aliases].map(nameForm)) byForm.set(form, (byForm.get(form) ?? new Set()).add(id))
    }
  }
  const known = (name: string): string[] => distinct(nameForms(name).flatMap((form) => [...(byForm.get(form) ?? [])]))
  return (name) => {
    const whole = known(name)
    const owned = ownedName(name)
    const country = owned && countryOf(owned.owner)
    const found = whole.length === 0 && owned && country ? known(owned.name).filter((id) => countries.get(id) === country) : whole
    return found.length === 1 ? (found[0] ?? null) : null
  }
}

const pairOf = (document: Readable, suggestion: Suggestion, sourceByName: SourceByName): SuggestedPair[] => {
  const rule = `${readingName}/${suggestion.rule}`
  const { text, statement, implied, passage, stance } = suggestion
  const wanted = NewClaim.safeParse({ text, language: 'en', statement, implied })
  if (!wanted.success) return []
  const claim = completeClaim(wanted.data, statement, rule)
  if (claimFindings(claim).length > 0) return []
  const claimId = contentId('clm', claimIdentity(claim))
  const told = resolveChain(suggestion, sourceByName, document.sourceId)
  const stated = NewAssertion.safeParse({ claimId, documentId: document.id, passage, stance, ...told })
  if (!stated.success) return []
  const assertion = completeAssertion(stated.data, rule)
  if (chainFindings(assertion, '').length > 0) return []
  const suggested = { revision: 1, status: 'suggested' }
  return [
    {
      suggestion,
      claim: { ...suggested, type: 'claim', id: claimId, body: claim },
      assertion: { ...suggested, type: 'assertion', id: contentId('ast', assertionIdentity(assertion)), body: assertion },
    },
  ]
}

/** What the reading of a document rests on beside its text. */
export const contextOf = async (services: Services, reader: Reader, document: Readable): Promise<ReadingContext> => {
  const source = await reader.one('source', document.sourceId)
  return {
    vocabulary: await readVocabulary(services, reader),
    own: { names: source ? [source.name, ...source.aliases] : [] },
    title: document.title,
    documentDay: document.publishedAt,
  }
}

/** Suggestions as records, each once, with known sources looked up by name. */
export const pairsOf = async (reader: Reader, document: Readable, suggestions: readonly Suggestion[]): Promise<SuggestedPair[]> => {
  const sourceByName = await lookUp(
    reader,
    suggestions.flatMap(({ chain }) => chain.flatMap(({ name }) => name ?? [])),
  )
  const pairs = suggestions.flatMap((suggestion) => pairOf(document, suggestion, sourceByName))
  const erased = await reader.erased(pairs.map(({ claim }) => claim.id))
  return [...new Map(pairs.map((pair) => [pair.assertion.id, pair])).values()].filter(({ claim }) => !erased.has(claim.id))
}

/** The suggestions of a text in its order; none where the text is in a language that is not read. */
export const suggestClaims = async (services: Services, reader: Reader, document: Readable, text: string): Promise<SuggestedPair[]> => {
  if (!isReadable(text, document.language)) return []
  const { suggestions } = readArticle(text, await contextOf(services, reader, document))
  return pairsOf(reader, document, suggestions)
}

/** The changes of suggestions, claims before their assertions. */
export const changesOf = (pairs: readonly SuggestedPair[]): Change[] => {
  const claims = new Map(pairs.map(({ claim }) => [claim.id, claim]))
  return [...claims.values(), ...pairs.map(({ assertion }) => assertion)]
}
