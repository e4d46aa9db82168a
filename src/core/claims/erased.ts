/** What is left of erased claims and assertions: what counts, without a word of the text. */
import { nameForm, plain } from '../values/wording.js'
import type { AssertionBody, Hop } from './assertion.js'
import type { ClaimBody } from './claim.js'

/** What stands where words were. */
export const erasedWords = '(erased)'

/** A name or description becomes somebody who is not told; a registered source stays, and the verb goes. */
const erasedHop = (hop: Hop): Hop => ({
  ...hop,
  name: null,
  describedAs: hop.sourceId === null ? erasedWords : null,
  verb: null,
})

/**
 * The body without passage, what it reported otherwise, verbs, and names that are not registered. Claim, document, stance and the
 * registered sources of the chain stay, so that it still counts. An origin that was only named is unnamed from now on: what is unknown
 * never raises independence.
 */
export const erasedAssertion = (body: AssertionBody): AssertionBody => {
  const chain = body.chain.map(erasedHop)
  const isLost = chain.at(-1)?.describedAs != null && (body.end === 'named' || body.end === 'first_hand')
  return { ...body, passage: null, asReported: null, chain, end: isLost ? 'unnamed' : body.end }
}

/** The body with hops that bear one of these names leading to the source that it was. */
export const withSourceById = (body: AssertionBody, names: ReadonlySet<string>, id: string): AssertionBody => ({
  ...body,
  chain: body.chain.map((hop) => (hop.name !== null && names.has(nameForm(hop.name)) ? { ...hop, sourceId: id, name: null } : hop)),
})

/** The body without its wording; what it states stays, so that it still compares. */
export const withoutWording = (body: ClaimBody): ClaimBody => ({
  ...body,
  text: erasedWords,
  statement: {
    ...body.statement,
    quantity: body.statement.quantity && { ...body.statement.quantity, asWritten: null },
  },
  interests: body.interests.map((interest) => ({ ...interest, rationale: null })),
})

/** Nothing of a claim but that there was one: for suggestions that nobody had accepted. */
export const erasedClaim = (body: ClaimBody): ClaimBody => ({
  ...withoutWording(body),
  language: null,
  topics: [],
  implied: [],
  interests: [],
  requires: [],
  statement: {
    type: 'proposition',
    measure: erasedWords,
    category: [],
    place: null,
    period: null,
    accumulation: null,
    quantity: null,
    polarity: 'affirmed',
    modality: 'actual',
  },
})

const bare = (text: string): string => plain(text).replace(/[\s.!?]+$/u, '')

/** Whether a claim's wording is words of what is erased: it was read from it, stands in one of its texts, or is about a passage of it. */
export const isWordingOf = (
  { text, rule }: Pick<ClaimBody, 'text' | 'rule'>,
  texts: readonly (string | null)[],
  passages: readonly string[],
): boolean =>
  rule !== null ||
  [...texts, ...passages].some((held) => held !== null && plain(held).includes(bare(text))) ||
  passages.some((passage) => bare(text).includes(bare(passage)))
