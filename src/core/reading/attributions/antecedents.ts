/** Whom a pronoun, a short name or "the minister" means: the nearest earlier mention that fits, where it is sure. */
import type { Span } from '../../language/span.js'
import { bodyWords, femaleTitles, maleTitles, personNouns } from '../en/attribution-words.js'
import type { Draft } from './draft.js'
import { isTag, type Line, word } from './line.js'

export type Gender = 'he' | 'she'

/** Somebody named before. */
interface Mention {
  readonly span: Span
  /** The last word of the name. */
  readonly last: string
  /** What the name is said to be: "mayor" of "Petra Holm, the mayor of Lindmere". */
  readonly roles: ReadonlySet<string>
  gender: Gender | null
  readonly isPerson: boolean
  readonly line: number
}

/** Sentences back to which a pronoun may reach. */
const reach = 6

const isName = (line: Line, at: number): boolean =>
  isTag(line, at, 'PROPN') ||
  (isTag(line, at, 'VERB', 'ADJ', 'NOUN') && /^\p{Lu}/u.test(word(line, at).text) && at > 0 && isTag(line, at - 1, 'PROPN'))

const genderBefore = (line: Line, from: number): Gender | null => {
  for (const at of [from, from - 1]) {
    if (femaleTitles.has(word(line, at).lower)) return 'she'
    if (maleTitles.has(word(line, at).lower)) return 'he'
  }
  return null
}

/** Nouns of persons right before and behind a name. */
const rolesAround = (line: Line, from: number, to: number): Set<string> => {
  const roles = new Set<string>()
  const add = (at: number) => {
    const { lemma, lower } = word(line, at)
    if (personNouns.has(lemma) || personNouns.has(lower)) roles.add(personNouns.has(lemma) ? lemma : lower)
  }
  for (let at = from - 1; at >= 0 && from - at <= 4 && isTag(line, at, 'NOUN', 'ADJ', 'PART'); at -= 1) add(at)
  for (let at = from; at < to; at += 1) add(at)
  if (word(line, to).text === ',') for (let at = to + 1; at < to + 9 && !/^[,.;]$/.test(word(line, at).text); at += 1) add(at)
  return roles
}

/** The names of a sentence: runs of proper nouns. */
const mentionsOf = (line: Line, number: number): Mention[] => {
  const found: Mention[] = []
  for (let from = 0; from < line.tokens.length; from += 1) {
    if (!isTag(line, from, 'PROPN')) continue
    let to = from + 1
    while (to < line.tokens.length && (isName(line, to) || (word(line, to).text === '.' && isName(line, to + 1)))) to += 1
    const roles = rolesAround(line, from, to)
    const gender = genderBefore(line, from)
    const span = { start: word(line, from).start, end: word(line, to - 1).end }
    found.push({ span, last: word(line, to - 1).lower, roles, gender, isPerson: gender !== null || roles.size > 0, line: number })
    from = to
  }
  return found
}

interface Memory {
  /** By last word of the name: the fullest first mention. */
  readonly byName: Map<string, Mention>
  readonly byRole: Map<string, Mention[]>
  /** The persons that were sources, in their order. */
  readonly sources: Mention[]
}

const remember = ({ byName, byRole }: Memory, mention: Mention): Mention => {
  const known = byName.get(mention.last)
  const fuller = !known || known.span.end - known.span.start < mention.span.end - mention.span.start
  if (fuller) byName.set(mention.last, { ...mention, gender: mention.gender ?? known?.gender ?? null })
  else if (known.gender === null) known.gender = mention.gender
  for (const role of mention.roles) {
    const listed = byRole.get(role) ?? []
    if (listed.at(-1)?.last !== mention.last) byRole.set(role, [...listed, mention])
  }
  return byName.get(mention.last) ?? mention
}

const genders: Readonly<Record<string, Gender>> = { he: 'he', she: 'she', his: 'he', her: 'she' }

/** The nearest source of a person that a pronoun can mean; not sure where it fits another gender. */
const byPronoun = ({ sources }: Memory, gender: Gender, number: number): Mention | null => {
  for (const mention of sources.slice(-reach).reverse()) {
    if (number - mention.line > reach) return null
    if (mention.gender !== null && mention.gender !== gender) continue
    mention.gender = gender
    return mention
  }
  return null
}

/** "the minister": the one person who was told to be one; null where there are several. */
const byRole = ({ byRole: roles }: Memory, words: readonly string[]): Mention | null => {
  const last = words.at(-1) ?? ''
  const known = roles.get(last)
  const names = new Set(known?.map((mention) => mention.last))
  return names.size === 1 ? (known?.[0] ?? null) : null
}

/** Where the head of a source ends: before a comma, bracket, "who" or "of". */
const headEnd = (text: string, { start, end }: Span): number => {
  const cut = text.slice(start, end).search(/,| \(| (?:who|which|that|whose|of|in|at|on|from|for|with|speaking) /)
  return cut < 0 ? end : start + cut
}

const sourceWords = (text: string, { start, end }: Span): string[] =>
  text
    .slice(start, end)
    .toLowerCase()
    .split(/[\s,]+/)

/** What a source's words stand for, and the mention to remember it by. */
const resolve = (text: string, span: Span, memory: Memory, number: number): Mention | null => {
  const words = sourceWords(text, span)
  const [first = ''] = words
  const gender = genders[first.replace(/['’]s?$/, '')]
  if (gender && words.length === 1) return byPronoun(memory, gender, number)
  if ((first === 'the' || first === 'this' || first === 'that') && words.length <= 3)
    return byRole(
      memory,
      words.map((part) => part.replace(/['’]s?$/, '')),
    )
  const name = (words.at(-1) ?? '').replace(/['’]s?$/, '')
  return /^\p{Lu}/u.test(text.slice(span.start)) ? (memory.byName.get(name) ?? null) : null
}

/** A person without a name: "a soldier who left in May". */
const unnamed = (text: string, source: Span): Mention | null => {
  const head = text.slice(source.start, headEnd(text, source)).toLowerCase().split(/\s+/)
  const role = head.at(-1) ?? ''
  return head.length > 1 && personNouns.has(role)
    ? { span: source, last: '', roles: new Set([role]), gender: null, isPerson: true, line: 0 }
    : null
}

/** Whether a name is that of a body: "the Lindmere Post". */
const isBody = (text: string, { start, end }: Span): boolean =>
  text
    .slice(start, end)
    .toLowerCase()
    .split(/[\s’']+/)
    .some((part) => bodyWords.has(part))

/** Per draft the antecedent of its source, in one walk over the text. Drafts are in the order of their cues. */
export const antecedents = (text: string, lines: readonly Line[], drafts: readonly Draft[]): (Span | null)[] => {
  const memory: Memory = { byName: new Map(), byRole: new Map(), sources: [] }
  const found = drafts.map((): Span | null => null)
  let at = 0
  lines.forEach((line, number) => {
    const named = mentionsOf(line, number).map((mention) => ({ mention, known: remember(memory, mention) }))
    for (; at < drafts.length; at += 1) {
      const draft = drafts[at]
      const place = (draft?.cue[0] ?? draft?.content[0])?.start ?? 0
      if (!draft || place >= line.end) break
      const [source] = draft.source
      if (!source) continue
      if (draft.head) found[at] = draft.head
      const own = named.find(({ mention }) => mention.span.end === headEnd(text, source) && mention.span.start >= source.start)
      const meant = draft.head || own ? null : resolve(text, source, memory, number)
      const earlier =
        meant ?? (own && own.known.span.end - own.known.span.start > own.mention.span.end - own.mention.span.start ? own.known : null)
      if (earlier && earlier.span.end <= source.start) found[at] = earlier.span
      const subject = meant ?? own?.known ?? unnamed(text, source)
      if (subject && !isBody(text, subject.span)) memory.sources.push({ ...subject, line: number })
    }
  })
  return found
}
