/** Whether an amount of a story adds to what is asked about or takes from it. */
import type { Token } from '../../language/token.js'
import { amountRoleOf, awayVerbs, awayWords, takesFromOwner } from '../../reading/en/arithmetic-verbs.js'
import type { Amount } from './story.js'

const persons = new Set(['him', 'her', 'me', 'us', 'them', 'it', 'you'])
const possessives = new Set(['his', 'her', 'my', 'our', 'their', 'its', 'those', 'these', 'them', 'your', 'it'])

const lowers = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens.slice(Math.max(0, from), to).map(({ lower }) => lower)

/** Whom the hypothesis speaks of, in lower case; where it says "he", the first name of the premise; empty for things. */
export const protagonistOf = (given: readonly Token[], asked: readonly Token[]): string => {
  const names = (tokens: readonly Token[]) => tokens.find(({ tag }) => tag === 'PROPN' || tag === 'NOUN' || tag === 'PRON')
  const subject = names(asked)
  const isName = subject?.tag === 'PROPN' && given.some(({ lower }) => lower === subject.lower)
  const who = isName ? subject : names(given)
  return who && who.tag !== 'NOUN' ? who.lower : ''
}

const nameBefore = (tokens: readonly Token[], from: number, to: number): string =>
  tokens.slice(Math.max(0, from), Math.max(0, to)).findLast(({ tag }) => tag === 'PROPN' || tag === 'NOUN' || tag === 'PRON')?.lower ?? ''

const isOf = (word: string, who: string): boolean => word === who || persons.has(word)

/** A gift: a loss of the giver, a gain of the one it goes to. */
const giftSign = (tokens: readonly Token[], { mention, verbAt, clause }: Amount, who: string): 1 | -1 => {
  const dative = lowers(tokens, verbAt + 1, mention.first)
  if (dative.length > 0 && dative.some((word) => isOf(word, who))) return 1
  if (tokens.slice(verbAt + 1, mention.first).some(({ tag }) => tag === 'PROPN')) return -1
  const after = lowers(tokens, mention.last + 1, clause[1])
  const to = after.indexOf('to')
  if (to >= 0 && after.slice(to + 1, to + 3).some((word) => isOf(word, who))) return 1
  return -1
}

/** A taking: from an owner or a place a loss, else a gain of the taker. */
const takingSign = (tokens: readonly Token[], { mention, verb, verbAt, clause }: Amount, who: string): 1 | -1 => {
  const after = lowers(tokens, mention.last + 1, Math.min(clause[1], mention.last + 7))
  const of = after.indexOf('of')
  const owners = of >= 0 ? after.slice(of + 1, of + 3) : []
  if (owners.some((word) => possessives.has(word) || word === who)) return -1
  if (verb === 'take' || verb === 'borrow' || verb === 'steal') {
    const taker = nameBefore(tokens, clause[0], verbAt)
    return taker === '' || taker === who || taker === 'he' || taker === 'she' ? (after.includes('from') ? -1 : 1) : -1
  }
  const from = after.indexOf('from')
  return from >= 0 && after[from + 1] === who ? -1 : 1
}

/** "Six reports to check, and she checked four": what is done of a task is no longer to do. */
const isTask = (tokens: readonly Token[], { verb, verbAt }: Amount): boolean =>
  tokens.some(({ lemma, tag }, at) => at < verbAt - 1 && tag === 'VERB' && lemma === verb && tokens[at - 1]?.lower === 'to')

/** "Six were torn": told of some of those before; it neither adds nor takes away. */
const isOfThem = (tokens: readonly Token[], { mention, isElliptic, verbAt }: Amount): boolean =>
  isElliptic && verbAt > mention.last && tokens[mention.last + 1]?.tag === 'AUX'

/** +1 where the amount adds, -1 where it takes away, 0 where it does neither. */
export const signOf = (tokens: readonly Token[], amount: Amount, who: string, isMoney: boolean): -1 | 0 | 1 => {
  const { verb, verbAt } = amount
  const role = verb === null ? null : amountRoleOf(verb)
  const isAway = lowers(tokens, verbAt + 1, verbAt + 4).some((word) => awayWords.has(word))
  if (tokens[amount.mention.first - 1]?.lower === 'minus') return -1
  if (verb !== null && isTask(tokens, amount)) return -1
  if (verb !== null && isAway && awayVerbs.has(verb)) return -1
  if (isMoney && verb === 'sell') return 1
  if (isMoney && (verb === 'buy' || verb === 'cost')) return -1
  if (role === null && isOfThem(tokens, amount)) return 0
  if (role === 'give') return giftSign(tokens, amount, who)
  if (verb !== null && takesFromOwner.has(verb)) return takingSign(tokens, amount, who)
  if (role === 'lose') return -1
  return 1
}
