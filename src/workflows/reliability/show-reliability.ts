/** Shows how reliable a source is: the estimate with what it rests on. */

import { defaultMethod, methodNamed, methods } from '../../core/reliability/methods.js'
import { type Reliability, reliabilityOf } from '../../core/reliability/stored/reliability.js'
import { topicNamed } from '../../core/reliability/stored/topics.js'
import { plain } from '../../core/values/wording.js'
import type { Reader } from '../../store/port.js'
import { Failure } from '../failure.js'
import { openMerged } from '../open-reader.js'
import { readCurrent } from '../read.js'
import type { Services } from '../services.js'
import { readVocabulary } from '../vocabulary.js'
import { broughtUpTo, standingFor } from './standing.js'

export interface ReliabilityQuery {
  readonly topic: string | null
  readonly method: string | null
}

const unknown = (parameter: string, detail: string): Failure =>
  new Failure('invalid', `The ${parameter} is not known.`, [{ parameter, detail }])

const methodOf = (name: string | null): string => {
  const method = name === null ? defaultMethod : methodNamed(name)
  if (!method) throw unknown('method', `is none of ${methods.map((one) => one.name).join(', ')}`)
  return method.name
}

/** What a topic is called in the estimate; fails where it is no concept and no claim has it. */
const topicOf = async (services: Services, reader: Reader, words: string): Promise<string> => {
  const vocabulary = await readVocabulary(services, reader)
  const name = topicNamed(vocabulary, words)
  if (vocabulary.byKey.has(name)) return name
  const { items } = await reader.list('claim', {
    statuses: ['accepted'],
    conditions: [{ term: 'topic', any: [plain(words)] }],
    limit: 1,
    after: null,
  })
  if (items.length === 0) throw unknown('topic', 'is no registered topic and no topic of a stored claim')
  return name
}

const sourcePrefix = 'source:'

/** The reliability of a registered source as its record now tells. */
export const showReliability = async (services: Services, id: string, { topic, method }: ReliabilityQuery): Promise<Reliability> => {
  const name = methodOf(method)
  const reader = await openMerged(services)
  await readCurrent(reader, 'source', id)
  const on = topic === null ? null : await topicOf(services, reader, topic)
  const standing = await standingFor(services, reader.at, name)
  const { at: seenAt, estimated } = await broughtUpTo(services, reader, standing)
  const key = `${sourcePrefix}${id}`
  const others = (estimated.profiles.get(key)?.dependence ?? []).flatMap(({ source }) =>
    source.startsWith(sourcePrefix) ? [source.slice(sourcePrefix.length)] : [],
  )
  const names = new Map((await reader.many('source', others)).map((source) => [source.id, source.name]))
  return reliabilityOf(estimated, {
    source: key,
    topic: on,
    estimatedAt: standing.at,
    seenAt,
    behind: reader.at - seenAt,
    nameOf: (other) => {
      const sourceId = other.startsWith(sourcePrefix) ? other.slice(sourcePrefix.length) : null
      return { sourceId, name: (sourceId === null ? null : names.get(sourceId)) ?? other.replace(/^\w+:/u, '') }
    },
  })
}
