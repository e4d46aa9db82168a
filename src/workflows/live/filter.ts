/** Which events somebody wants: by type, and by what they concern. */
import { z } from 'zod'
import type { TellingType } from '../../core/events/entry.js'
import { eventTypes, shortTypes } from '../../core/events/event-types.js'
import { claimId, questionId, sourceId } from '../../core/values/schemas.js'
import { entryTypes } from '../../store/changes.js'
import type { Reader } from '../../store/port.js'
import { type FailureDetail, refuse } from '../failure.js'

/** The filters as they come in; `type` takes full and short forms. */
export const EventFilter = z
  .strictObject({
    type: z
      .array(z.string().max(100))
      .max(100)
      .nullish()
      .describe(`Types of events, or of resources for all of theirs: ${[...eventTypes, ...shortTypes].join(', ')}.`),
    claim: claimId
      .nullish()
      .describe(
        'What concerns this claim: itself, its assertions and judgements, documents that assert it, comparisons that it is part of.',
      ),
    source: sourceId
      .nullish()
      .describe('What concerns this source: itself, its documents, assertions in them or with a hop that names it.'),
    question: questionId.nullish().describe('What concerns the claims that answer this question, as for `claim`.'),
  })
  .meta({ id: 'EventFilter', description: 'Which events are wanted; what is left out does not narrow. All that is given must fit.' })
export type EventFilter = z.infer<typeof EventFilter>

/** The filters as they are asked: types in full (null for all). */
export interface Wanted {
  readonly types: ReadonlySet<string> | null
  readonly claim: string | null
  readonly source: string | null
  readonly question: string | null
}

/** Where in the request something is wrong. */
type Where = Omit<FailureDetail, 'detail'>

/** All types of events that a word stands for. */
const meant = (word: string): readonly string[] => eventTypes.filter((type) => type === word || type.startsWith(`${word}.`))

const unknown = (word: string, where: Where): FailureDetail[] =>
  meant(word).length > 0
    ? []
    : [{ ...where, detail: `${word} is no type of event; there are ${[...eventTypes, ...shortTypes].join(', ')}` }]

const missing = async (reader: Reader, type: 'claim' | 'source', id: string | null, where: Where): Promise<FailureDetail[]> =>
  id === null || (await reader.one(type, id)) ? [] : [{ ...where, detail: `there is no ${type} ${id}` }]

/** Reads the filters. Types that there are not, and claims and sources that are not stored, are `invalid`; a question may still be to come. */
export const wantedOf = async (reader: Reader, filter: EventFilter, place: (name: string) => Where): Promise<Wanted> => {
  const { type = null, claim = null, source = null, question = null } = filter
  refuse([
    ...(type ?? []).flatMap((word) => unknown(word, place('type'))),
    ...(await missing(reader, 'claim', claim, place('claim'))),
    ...(await missing(reader, 'source', source, place('source'))),
  ])
  return { types: type && type.length > 0 ? new Set(type.flatMap(meant)) : null, claim, source, question }
}

/** Whether events of a type are wanted. */
export const wants = ({ types }: Wanted, type: string): boolean => types === null || types.has(type)

/** Whether comparisons that changed are wanted: they are worked out only then. */
export const wantsDerived = (wanted: Wanted): boolean => wants(wanted, 'comparison.changed')

/** The types of resource whose entries have to be looked at; null for all. */
export const typesToRead = (wanted: Wanted): readonly TellingType[] | null => {
  const { types } = wanted
  if (types === null || wantsDerived(wanted)) return null
  const erased: readonly TellingType[] = [...types].some((type) => type.endsWith('.erased')) ? ['erasure'] : []
  return [...entryTypes.filter((type) => [...types].some((one) => one.startsWith(`${type}.`))), ...erased]
}
