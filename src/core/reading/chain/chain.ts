/** Chains: from the attributions around a figure to hops from the document towards the origin. */
import type { Assertion } from '../../claims/assertion.js'
import { type Span, within } from '../../language/span.js'
import type { FoundAttribution } from '../attribution.js'
import { relayOf } from '../en/relay-verbs.js'
import { addresseeIn } from './addressee.js'
import { bodyMeant, fullName, type NameBook } from './names.js'
import { isOwn, type Own, type Party, partyOf } from './party.js'
import { citedAfter } from './plain-sayer.js'

/** A hop as read: a name as it stands in the text, or a description. */
export interface ReadHop {
  readonly name: string | null
  readonly describedAs: string | null
  readonly relation: Assertion['chain'][number]['relation']
  readonly verb: string | null
  readonly read: boolean
}

export interface ReadChain {
  readonly chain: readonly ReadHop[]
  readonly end: Assertion['end']
  readonly stance: Assertion['stance']
}

/** What is known around: the names of the article, the publisher's own, the outlet that was named last before. */
export interface Sayers {
  readonly text: string
  readonly book: NameBook
  readonly own: Own
  readonly outletBefore: string | null
  /** Who was named last before, with the outlet. */
  readonly sayerBefore: Sayer | null
  /** The whole phrase by which that one was named: "League president Dieter Kahn". */
  readonly phraseBefore: string
}

type Sayer = Party & { readonly sort: 'named' | 'described' }
const isSayer = (party: Party): party is Sayer => party.sort === 'named' || party.sort === 'described'

const covers = ({ content }: FoundAttribution, figure: Span): boolean => content.some((span) => within(figure, span))
const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
const holdsCue = (outer: FoundAttribution, inner: FoundAttribution): boolean =>
  outer !== inner && inner.cue.some((cue) => outer.content.some((span) => within(cue, span)))

const citing = new Set(['cite', 'quote', 'accord', 'refer', 'base'])

/** "…, cited the harbour master": whom the one before it cites, whatever the order of words. */
const isCited = ({ verb, rule }: FoundAttribution): boolean => verb === 'cite' && rule === 'inverted'

/** From the document inwards: who holds the other's cue first; of two with one content who says before whom is cited. */
const fromDocument = (a: FoundAttribution, b: FoundAttribution): number =>
  Number(isCited(a)) - Number(isCited(b)) ||
  Number(holdsCue(b, a)) - Number(holdsCue(a, b)) ||
  Number(citing.has(a.verb)) - Number(citing.has(b.verb)) ||
  size(b.content) - size(a.content) ||
  (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0)

const slice = (text: string, spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ')

/** "he", "the officer", "the former minister": somebody who was told of before. */
const shortMention = /^(?:he|she|they|it|the\s+\p{L}+(?:\s+\p{L}+)?)$/iu

const partyIn = (attribution: FoundAttribution, sayers: Sayers): Party => {
  const { text } = sayers
  const own = partyBy(slice(text, attribution.source), sayers)
  const mention = attribution.antecedent
  const isShort = own.sort === 'named' ? !own.name.includes(' ') : own.sort !== 'described' || shortMention.test(own.words)
  const before = mention && isShort ? partyBy(text.slice(mention.start, mention.end), sayers) : null
  const { sayerBefore } = sayers
  const isPartOf = sayerBefore?.sort === 'named' && before?.sort === 'named' && sayers.phraseBefore.includes(before.name)
  if (isPartOf) return sayerBefore
  return before && (before.sort === 'named' || own.sort === 'nobody') ? before : own
}

const partyBy = (phrase: string, { own, book, outletBefore, sayerBefore }: Sayers): Party => {
  if (phrase.trim() === '') return { sort: 'nobody' }
  const party = partyOf(phrase.replace(/\s+/gu, ' '), own)
  if (party.sort === 'sayer_before') return sayerBefore ?? { sort: 'nobody' }
  if (party.sort === 'outlet_before') return outletBefore ? { sort: 'named', name: outletBefore, outlet: null } : { sort: 'nobody' }
  const meant = party.sort === 'described' ? bodyMeant(book, party.words) : null
  if (meant !== null) return partyOf(meant, own)
  return party.sort === 'named' ? { ...party, name: fullName(book, party.name) } : party
}

const hop = (attribution: FoundAttribution, name: string | null, describedAs: string | null): ReadHop => ({
  name,
  describedAs,
  verb: attribution.verb || null,
  ...relayOf(attribution.verb),
})

/** The words of a sentence that stand beside the content: where an outlet that was told is named. */
const besides = (text: string, { cue, source, content }: FoundAttribution): string => {
  const from = Math.min(...[...cue, ...source].map(({ start }) => start))
  const to = Math.max(...[...cue, ...source].map(({ end }) => end)) + 60
  const inside = content.find(({ start }) => start >= from && start < to)
  return Number.isFinite(from) ? text.slice(from, inside ? inside.start : to) : ''
}

const hopsOf = (attribution: FoundAttribution, party: Party, { text, own }: Sayers): ReadHop[] => {
  if (party.sort !== 'named' && party.sort !== 'described') return []
  const told = addresseeIn(besides(text, attribution))
  const outlet = party.sort === 'named' ? party.outlet : null
  const through = [told, outlet].filter((name) => name !== null && !isOwn(name, own) && !(party.sort === 'named' && party.name === name))
  const via = [...new Set(through)].map((name): ReadHop => ({ name, describedAs: null, relation: 'cites', verb: null, read: false }))
  return [...via, party.sort === 'named' ? hop(attribution, party.name, null) : hop(attribution, null, party.words)]
}

/** "the mayor, Petra Holm": the name behind a role belongs to it. */
const withApposed = (text: string, { start, end }: Span): string => {
  const name = /^,\s+(?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}'’-]+(?=[,.;]|$)/u.exec(text.slice(end, end + 80))
  return text.slice(start, end + (name ? name[0].length : 0))
}

const citedSpans = ({ cites, cue, content }: FoundAttribution, text: string): readonly Span[] => {
  const last = cue.at(-1)
  if (cites.length > 0 || !last || content.some(({ start }) => start >= last.end)) return cites
  const tail = citedAfter(text, last.end)
  return tail ? [tail] : []
}

/** Those on whose word the sayer says it: "Holm said, citing the ministry". */
const citedBy = (attribution: FoundAttribution, sayers: Sayers): { readonly party: Party; readonly hops: ReadHop[] }[] =>
  citedSpans(attribution, sayers.text).map((span) => {
    const party = partyBy(withApposed(sayers.text, span), sayers)
    const [name, words] = party.sort === 'named' ? [party.name, null] : party.sort === 'described' ? [null, party.words] : [null, null]
    const hops = name === null && words === null ? [] : [{ name, describedAs: words, verb: 'citing', ...relayOf('cite') }]
    return { party, hops }
  })

const keyOf = ({ name, describedAs }: ReadHop): string => (name ?? describedAs ?? '').toLowerCase()

/** A sayer named twice on the way is one hop, where it stands first. */
const once = (hops: readonly ReadHop[]): ReadHop[] =>
  hops.filter((one, index) => hops.findIndex((other) => keyOf(other) === keyOf(one)) === index)

const endOf = (hops: readonly ReadHop[], last: Party | undefined): Assertion['end'] => {
  if (last === undefined || last.sort === 'nobody') return 'unknown'
  const hop = hops.at(-1)
  if (!hop) return 'first_hand'
  return hop.describedAs === null ? 'named' : 'unnamed'
}

const outletTalk =
  /\b(?:agency|newspaper|daily|weekly|magazine|broadcaster|outlet|channel|radio|television|times|post|herald|tribune|correspondent|reporter|website)\b/iu

/** "He" keeps the phrase by which he was named. */
const longestOf = ({ phraseBefore, sayerBefore }: Sayers, last: { readonly party: Sayer; readonly phrase: string } | undefined): string => {
  if (!last) return phraseBefore
  const isSame = sayerBefore?.sort === 'named' && last.party.sort === 'named' && sayerBefore.name === last.party.name
  return isSame && last.phrase.length < phraseBefore.length ? phraseBefore : last.phrase
}

/** Who is named last in these attributions, and the outlet among them: for "the report" and "his analysis" in later sentences. */
export const remembered = (attributions: readonly FoundAttribution[], sayers: Sayers): Sayers => {
  const told = attributions.flatMap((attribution) => {
    const party = partyIn(attribution, sayers)
    return isSayer(party) ? [{ attribution, party, phrase: slice(sayers.text, attribution.source) }] : []
  })
  // "X said that Y reported …": "he" of the next sentence is X.
  const last = told.findLast(({ attribution }) => !attributions.some((other) => holdsCue(other, attribution)))
  const outlet = told.flatMap(({ party, phrase }) =>
    party.sort === 'named' && (party.outlet !== null || outletTalk.test(phrase)) ? [party.outlet ?? party.name] : [],
  )
  return {
    ...sayers,
    sayerBefore: last?.party ?? sayers.sayerBefore,
    phraseBefore: longestOf(sayers, last),
    outletBefore: outlet.at(-1) ?? sayers.outletBefore,
  }
}

/** Those whose content holds the figure, and those whose content holds the cue of one of these: "his analysis cited data showing that …". */
const sayersOf = (figure: Span, attributions: readonly FoundAttribution[]): FoundAttribution[] => {
  const found = new Set(attributions.filter((attribution) => covers(attribution, figure)))
  for (const inner of found) for (const outer of attributions) if (holdsCue(outer, inner)) found.add(outer)
  return [...found]
}

/** The chain of what is said in a stretch. Without an attribution nobody is known to stand behind it. */
export const chainOf = (figure: Span, attributions: readonly FoundAttribution[], sayers: Sayers): ReadChain => {
  const around = sayersOf(figure, attributions).sort(fromDocument)
  const steps = around.flatMap((attribution) => {
    const party = partyIn(attribution, sayers)
    return [{ party, hops: hopsOf(attribution, party, sayers) }, ...citedBy(attribution, sayers)]
  })
  const chain = once(steps.flatMap(({ hops }) => hops)).slice(0, 32)
  return {
    chain,
    end: endOf(chain, steps.at(-1)?.party),
    stance: around.some(({ stance }) => stance === 'denies')
      ? 'denies'
      : around.some(({ stance }) => stance === 'questions')
        ? 'questions'
        : 'asserts',
  }
}
