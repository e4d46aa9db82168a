/** Compares two sides, each a stored claim or a draft. Nothing is written. */

import { statementFindings } from '../core/claims/checks.js'
import { completeStatement, type NewStatement, type Statement } from '../core/claims/statement.js'
import { type Comparison, comparisonOf, type NamedSide } from '../core/comparison/answer.js'
import { compareSides as compare } from '../core/comparison/compare.js'
import { sideOf } from '../core/comparison/side.js'
import type { Vocabulary } from '../core/concepts/vocabulary.js'
import { independenceOf } from '../core/lineage/independence.js'
import type { Reader } from '../store/port.js'
import { fetchArchive } from './archive.js'
import { Failure, refuse } from './failure.js'
import { openMerged } from './open-reader.js'
import { refuseErased } from './read.js'
import { readText } from './read-text.js'
import type { Services } from './services.js'
import { readVocabulary } from './vocabulary.js'

export interface Draft {
  readonly text?: string | null | undefined
  readonly statement?: NewStatement | null | undefined
}

export interface ComparePair {
  readonly left: string | Draft
  readonly right: string | Draft
}

interface ReadSide extends NamedSide {
  readonly statement: Statement
  readonly implied: readonly string[]
}

const readDraft = (vocabulary: Vocabulary, { text = null, statement }: Draft, at: string): ReadSide => {
  const complete = completeStatement(
    statement ?? readText(vocabulary, { text: text ?? '', language: null, documentDay: null }, at).statement,
  )
  refuse(statementFindings(complete, `${at}/statement`))
  return { id: null, draft: { text, statement: complete }, statement: complete, implied: statement ? [] : ['/statement'] }
}

const readSide = async (reader: Reader, vocabulary: Vocabulary, side: string | Draft, at: string): Promise<ReadSide> => {
  if (typeof side !== 'string') return readDraft(vocabulary, side, at)
  const [claim] = await reader.many('claim', [side])
  if (claim) await refuseErased(reader, [claim.id])
  if (!claim) throw new Failure('unknown-reference', `There is no claim ${side}.`, [{ pointer: at, detail: `there is no claim ${side}` }])
  return { id: claim.id, draft: null, statement: claim.statement, implied: claim.implied }
}

/** The comparison of two sides as they now are. */
export const compareSides = async (services: Services, pair: ComparePair): Promise<Comparison> => {
  const reader = await openMerged(services)
  const vocabulary = await readVocabulary(services, reader)
  const left = await readSide(reader, vocabulary, pair.left, '/left')
  const right = await readSide(reader, vocabulary, pair.right, '/right')
  const verdict = compare(vocabulary, sideOf(vocabulary, left.statement, left.implied), sideOf(vocabulary, right.statement, right.implied))
  const ids = [left.id, right.id].filter((id) => id !== null)
  const { archive, testimonies } = await fetchArchive(reader, await reader.assertionsOf('claimId', ids))
  const of = ({ id }: ReadSide) => (id === null ? [] : (testimonies.get(id) ?? []))
  const judgements = left.id !== null && right.id !== null ? await reader.judgementsOn(left.id) : []
  const onPair = judgements.filter((judgement) => (judgement.left === left.id ? judgement.right : judgement.left) === right.id)
  return comparisonOf(verdict, independenceOf(archive, of(left), of(right)), onPair, left, right)
}
