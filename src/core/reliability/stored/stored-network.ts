/**
 * What stored claims teach of their sources. An assertion counts for the known origin that its chain leads to, and teaches where a second,
 * independent origin answers the same question, or a person stands for an answer. A publisher that passes on another's word is judged on
 * whether it does so faithfully: by that other's own document, or by what others report of it.
 */
import type { Judgement } from '../../comparison/judgement.js'
import type { Vocabulary } from '../../concepts/vocabulary.js'
import { type Archive, asserting, type Testimony } from '../../lineage/evidence.js'
import { byKeys } from '../../values/order.js'
import type { Knowledge } from '../network.js'
import type { SourceFacts, Trusted } from '../observation.js'
import { counted, type Given } from './given.js'
import { judgedClaims, judgedOneLineage } from './judged.js'
import { pairsOf } from './pairs.js'
import { type Question, questionsOf } from './questions.js'
import { relayed } from './relayed.js'
import type { Said, Unresolved } from './said.js'
import { topicsOf } from './topics.js'
import { familyOf, independentVoices, oneAnswerEach, type StoredClaim, type Voice, voicesOf, withoutOneLineage } from './voices.js'

export interface StoredNetwork {
  readonly said: readonly Said[]
  readonly unresolved: readonly Unresolved[]
  readonly knowledge: Knowledge
  /** The question that each claim belongs to. */
  readonly questionOf: ReadonlyMap<string, string>
  readonly isCut: boolean
}

export interface Stored {
  readonly archive: Archive
  readonly vocabulary: Vocabulary
  readonly claims: readonly StoredClaim[]
  readonly judgements: readonly Judgement[]
}

/** What a person's words on claims say of the answers to a question: where one holds, the others do not. */
const trustedOf = (item: string, claimsOf: ReadonlyMap<string, readonly string[]>, judged: ReadonlyMap<string, boolean>): Trusted[] => {
  const words = [...claimsOf].flatMap(([value, ids]) =>
    ids.flatMap((id) => (judged.has(id) ? [{ value, holds: judged.get(id) === true }] : [])),
  )
  const isTold = (value: string, holds: boolean) => words.some((word) => word.value === value && word.holds === holds)
  const isSettled = words.some(({ holds }) => holds)
  return [...claimsOf.keys()].flatMap((value): Trusted[] => {
    const denied = value.startsWith('not ') ? value.slice('not '.length) : null
    if (isTold(value, true) || (denied !== null && isTold(denied, false))) return [{ item, value, holds: true }]
    return isTold(value, false) || isSettled ? [{ item, value, holds: false }] : []
  })
}

const order = byKeys<Said>(
  ({ source }) => source,
  ({ item }) => item,
  ({ claimId }) => claimId,
)

/** The network of stored, accepted claims. Pure and free of the order of its input. */
export const storedNetwork = ({ archive, vocabulary, claims, judgements }: Stored): StoredNetwork => {
  const byId = new Map(claims.map((stored) => [stored.claim.id, stored]))
  const pairs = pairsOf(
    vocabulary,
    claims.map(({ claim }) => claim),
    judgements,
  )
  const idsOf = (wordings: readonly number[]): string[] => wordings.flatMap((at) => (pairs.wordings[at]?.claims ?? []).map(({ id }) => id))
  const testimoniesOf = (wordings: readonly number[]): Testimony[] => idsOf(wordings).flatMap((id) => byId.get(id)?.testimonies ?? [])
  const denying = (wordings: readonly number[]) => testimoniesOf(wordings).filter(({ assertion }) => assertion.stance === 'denies')
  const voicesFor = (key: string, wordings: readonly number[], isDenial: boolean): Voice[] =>
    voicesOf(archive, key, isDenial ? denying(wordings) : asserting(testimoniesOf(wordings)))
  const { questions, tooCoarse } = questionsOf(
    pairs,
    (wordings) => voicesFor('', wordings, false).length,
    (wordings) => denying(wordings).length > 0,
  )
  const judged = judgedClaims(judgements)
  const areOne = judgedOneLineage(judgements)
  const topics = new Map(claims.map(({ claim }) => [claim.id, topicsOf(vocabulary, claim)]))
  const about = new Map<string, SourceFacts>()
  const [said, unresolved, trusted]: [Said[], Unresolved[], Trusted[]] = [[], [], []]
  const questionOf = new Map<string, string>()

  const record = (question: string, item: string, kind: Said['kind'], given: readonly Given[], settled: readonly Trusted[]): void => {
    const teaches = settled.length > 0 || new Set(given.map(({ house }) => house)).size > 1
    for (const one of given) {
      const told = topics.get(one.claimId) ?? []
      const { source, value, claimId, at, house } = one
      if (!teaches) unresolved.push({ source, claimId, question, kind, topics: told })
      else
        said.push({
          source,
          item,
          value,
          at,
          claimId,
          question,
          house,
          kind,
          topics: told,
          attribute: kind === 'relays' ? 'relaying' : (told[0] ?? ''),
          ...counted(given, one),
        })
    }
    if (teaches) trusted.push(...settled)
  }

  const speak = (voices: readonly Voice[]): Given[] =>
    independentVoices(archive, withoutOneLineage(oneAnswerEach(voices), areOne)).map(({ voice, house }) => {
      const { sayer, answer, claimId, at } = voice
      const kind = sayer.sourceId === null ? null : archive.book.get(sayer.sourceId)?.kind
      about.set(sayer.key, { group: kind ?? null, house: familyOf(archive, sayer) })
      return { source: sayer.key, value: answer, claimId, at, house }
    })

  const ask = ({ key, answers }: Question): void => {
    const claimsOf = new Map(answers.map((answer) => [answer.key, answer.denies ? [] : idsOf(answer.wordings)]))
    for (const id of [...claimsOf.values()].flat()) questionOf.set(id, key)
    const voices = answers.flatMap((answer) => voicesFor(answer.key, answer.wordings, answer.denies !== null))
    record(key, key, 'says', speak(voices), trustedOf(key, claimsOf, judged))
    for (const { item, given, settled, facts } of relayed({ archive, vocabulary }, key, claimsOf, byId)) {
      for (const [source, fact] of facts) about.set(source, fact)
      record(key, item, 'relays', given, settled)
    }
  }

  for (const question of questions) ask(question)
  for (const at of tooCoarse) {
    const key = pairs.wordings[at]?.key ?? ''
    for (const id of idsOf([at])) questionOf.set(id, key)
    for (const { source, claimId } of speak(voicesFor('', [at], false)))
      unresolved.push({ source, claimId, question: key, kind: 'says', topics: topics.get(claimId) ?? [] })
  }
  return { said: said.sort(order), unresolved, knowledge: { about, trusted, areTraced: true }, questionOf, isCut: pairs.isCut }
}
