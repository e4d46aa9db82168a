/** Who a phrase means as a sayer: somebody named, somebody described, the document's own people, or nobody. */
import { bodyHeads, nobody, noSayers, outletWords, ownStaff, roles, titles, worksOf } from '../en/sayers.js'

export type Party =
  | { readonly sort: 'named'; readonly name: string; readonly outlet: string | null }
  | { readonly sort: 'described'; readonly words: string }
  | { readonly sort: 'own' }
  /** "the report", "the agency": an outlet that was named before. */
  | { readonly sort: 'outlet_before' }
  /** "his analysis", "she": whoever was named before, or their work. */
  | { readonly sort: 'sayer_before' }
  | { readonly sort: 'nobody' }

const capital = /^\p{Lu}/u
const article = /^(?:the|a|an|its|his|her|their|our|some|several|many|one|two|three|both|another|unnamed|anonymous)\s+/iu
const possessive = /^(.+?)(?:['’]s|s['’])\s+(?:own\s+)?(.+)$/u
const madeBy = /^(.+?)\s+(?:by|from|of|published by|released by|issued by)\s+(.+)$/u
const affiliated =
  /\b(?:correspondent|reporter|journalist|columnist|editor|writer)s?\s+(?:from|for|of|at|with)\s+((?:the\s+)?\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s+(?:of|for|the|\p{Lu}[\p{L}\p{N}.&'’-]*))*)/u

/** What a phrase says before its first comma, bracket or relative clause. */
const headOf = (phrase: string): string =>
  (phrase.split(/\s*[,(—–]|\s+(?:who|which|that|whose|when)\s/u)[0] ?? phrase)
    .replace(/(?:\s+(?:also|has|have|had|then|later|earlier|now|only|still|even|was|were))+$/u, '')
    .trim()

const wordsIn = (phrase: string): string[] => phrase.split(/\s+/u).filter((word) => word !== '')
const bare = (word: string): string => word.toLowerCase().replace(/[.,'’]+s?$/u, '')

/** The name at the end of a phrase, the titles before it left out: "Interior Minister Ilan Dorst" → "Ilan Dorst". Null: no name. */
const nameIn = (head: string): string | null => {
  const words = wordsIn(head)
  let start = words.length
  while (start > 0 && capital.test(words[start - 1] ?? '')) start -= 1
  const run = words.slice(start)
  if (run.length === 0 || (run.length === 1 && words.length === 1 && roles.has(bare(run[0] ?? '')))) return null
  const last = bare(run.at(-1) ?? '')
  if (bodyHeads.has(last)) return run.join(' ')
  const title = run.findLastIndex((word) => titles.has(bare(word)))
  const name = run.slice(title + 1)
  return name.length > 0 ? name.join(' ') : null
}

/** A name that runs over "of", "for" and "the": "Office of the Prosecutor General", "Institute for Peace". */
const longName = (head: string): string | null => {
  const whole = head.replace(/^(?:the|The)\s+/u, '')
  const words = wordsIn(whole.replace(/^\p{Lu}\p{L}+['’]s\s+/u, ''))
  const isBody = words.some((word) => bodyHeads.has(bare(word)))
  const isName =
    words.length > 1 &&
    (isBody || !words.some((word) => titles.has(bare(word)))) &&
    words.every((word) => capital.test(word) || /^(?:of|for|and|the|on|de|la|in)$/u.test(word))
  // The owner of a body belongs to its name: there are many ministries of defence.
  return isName && capital.test(words.at(-1) ?? '') ? (isBody ? whole : words.join(' ')) : null
}

/** The names by which a text may call its own publisher: whole names, and their telling words. */
export interface Own {
  readonly names: readonly string[]
}

const common = new Set(['the', 'of', 'for', 'and', 'news', 'press', 'group'])

/** Whether a phrase means the document's own publisher: its name, one telling word of it, "we", "our reporters". */
export const isOwn = (phrase: string, { names }: Own): boolean => {
  const plain = phrase
    .toLowerCase()
    .replace(/^(?:the|our)\s+/u, '')
    .replace(/['’]s?$/u, '')
  if (['we', 'us', 'our', 'this newspaper', 'this paper'].includes(plain)) return true
  return names.some((name) => {
    const whole = name.toLowerCase().replace(/^the\s+/u, '')
    const telling = whole.split(/\s+/u).filter((word) => !common.has(word))
    return plain === whole || (plain.split(' ').length === 1 && telling.length > 1 && [telling[0], telling.at(-1)].includes(plain))
  })
}

const isOwnStaff = (head: string, own: Own): boolean => {
  const words = wordsIn(head)
  const at = words.findIndex((word) => ownStaff.has(bare(word)))
  if (at < 0) return false
  const owner = words
    .slice(0, at)
    .filter((word) => !/^(?:an?|the|own)$/iu.test(word))
    .join(' ')
  const behind = words
    .slice(at + 1)
    .join(' ')
    .replace(/^(?:of|by|from|for)\s+/u, '')
  return (owner !== '' && isOwn(owner, own)) || /\bour\b/iu.test(head) || (behind !== '' && isOwn(behind, own))
}

/** Of "the minister and the Civil Emergency Service" the first that is named. */
const partsOf = (head: string): string[] => head.split(/\s+and\s+(?=(?:the\s+)?\p{Lu}|the\s)/u)

const described = (phrase: string): Party => ({
  sort: 'described',
  words: phrase
    .replace(/[\s,]+$/u, '')
    .trim()
    .slice(0, 300),
})
const isWhole = (part: string, head: string): boolean => part === head

/** "48 % of them", "some 200 readers": an amount says nothing. */
const startsWithFigure = /^(?:about |nearly |some |almost |over |more than )?\d/iu

const relative = /^(?:that|which|who|this|these|those|what|there)$/iu
const personal = /^(?:he|she|it|they)(?:\s+(?:too|both|all))?$/iu

const simple = (phrase: string, own: Own): Party => {
  const head = headOf(phrase)
  const stripped = head.replace(article, '')
  const words = wordsIn(stripped)
  const last = bare(words.at(-1) ?? '')
  if (head === '' || nobody.has(bare(stripped)) || noSayers.has(bare(stripped)) || relative.test(head) || startsWithFigure.test(stripped))
    return { sort: 'nobody' }
  if (isOwnStaff(head, own) || isOwn(head, own)) return { sort: 'own' }
  if (/^the\s/iu.test(head) && words.length === 1 && outletWords.has(last)) return { sort: 'outlet_before' }
  const name = namedBody(head) ?? longName(head) ?? nameIn(head)
  if (name && !isOwn(name, own)) return { sort: 'named', name, outlet: null }
  if (name) return { sort: 'own' }
  return worksOf.has(last) || worksOf.has(bare(words[0] ?? '')) ? { sort: 'nobody' } : described(phrase)
}

/** "a senior officer in the service", "officials": a role, and no name right behind it. */
const startsWithRole = (head: string): boolean => {
  const stripped = head.replace(article, '')
  const [first = '', second = '', third = ''] = wordsIn(stripped).map(bare)
  const isNamed = /(?:\s\p{Lu}[\p{L}.'’-]+){2,}$/u.test(stripped) && !/\s(?:in|of|at|for|from|with|within|inside|on|to)\s/u.test(stripped)
  return [first, second, third].some((word) => roles.has(word)) && !capital.test(stripped) && !isNamed
}

/** The work of somebody: "a 2025 study by CSIS", "the council's table", "satellite images read by the office". */
const workOf = (head: string): string | null => {
  const made = madeBy.exec(head)
  if (made?.[1] && made[2] && wordsIn(made[1]).some((word) => worksOf.has(bare(word)))) return made[2]
  const owned = possessive.exec(head)
  return owned?.[1] && owned[2] && wordsIn(owned[2]).some((word) => worksOf.has(bare(word))) ? owned[1] : null
}

const theirWork = /^(?:his|her|its|their)\s+(?:\p{L}+\s+){0,2}(\p{L}+)$/iu

const isTheirWork = (head: string): boolean => worksOf.has(bare(theirWork.exec(head)?.[1] ?? ''))

const apposition = /^[^,]{2,80},\s+((?:\p{Lu}[\p{L}\p{N}.'’-]*\s+){0,3}\p{Lu}[\p{L}\p{N}.'’-]+)(?:,|$)/u
const ofPlace =
  /\b(?:city|capital|town|village|region|province|country|state|district|port|county|area|in|of|at|from|near)(?:\s+\p{L}+){0,3}$/iu

/** "The rail operator, LoraRail", "a neighbour, Jane Pratt, 58": a description that its name stands behind. */
const apposedName = (phrase: string, head: string, own: Own): string | null => {
  const name = apposition.exec(phrase.trim())?.[1] ?? null
  const isDescription = head !== '' && !capital.test(head.replace(article, '').split(' ').at(-1) ?? '')
  const isSure = name !== null && (name.includes(' ') || (/^(?:the|its|his|her|their)\s/iu.test(head) && !ofPlace.test(head)))
  return isSure && isDescription && !isOwnStaff(head, own) ? name : null
}

/** "The UN refugee agency", "Toravia's health ministry": a body told by the name of another. "The AFP news agency" is AFP. */
const namedBody = (head: string): string | null => {
  const words = wordsIn(head.replace(/^(?:the|an?)\s+/iu, ''))
  const last = words.at(-1) ?? ''
  const kind = words.slice(1).findIndex((word) => !capital.test(word)) + 1
  if (!bodyHeads.has(bare(last)) || capital.test(last) || !capital.test(words[0] ?? '') || words.length > 6) return null
  if (words.some((word) => /^(?:of|in|for|at|to|with|and|on)$/u.test(word))) return null
  const isOutlet = ['news agency', 'agency'].includes(words.slice(kind).join(' ')) && !/['’]s$/u.test(words[kind - 1] ?? '')
  return isOutlet ? words.slice(0, kind).join(' ') : words.join(' ')
}

/** Who a source phrase means. */
export const partyOf = (phrase: string, own: Own): Party => {
  const head = headOf(phrase)
  if (isTheirWork(head) || personal.test(head)) return { sort: 'sayer_before' }
  const outlet = affiliated.exec(phrase)?.[1] ?? null
  const maker = workOf(head)
  if (maker) return partyOf(maker, own)
  const name = apposedName(phrase, head, own)
  if (name) return { sort: 'named', name, outlet }
  const parties = partsOf(head).map((part) =>
    startsWithRole(part) && !isOwnStaff(part, own) ? described(isWhole(part, head) ? phrase : part) : simple(part, own),
  )
  const party = parties.find(({ sort }) => sort === 'named') ?? parties[0] ?? { sort: 'nobody' }
  return party.sort === 'named' && outlet !== null && !isOwn(outlet, own) ? { ...party, outlet: outlet.replace(/^the\s+/u, '') } : party
}
