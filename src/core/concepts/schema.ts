/** Concepts: the terms of a domain with broader and narrower ones. SKOS in small. */
import { z } from 'zod'
import { present } from '../values/present.js'
import { envelope, reason, shortText, term } from '../values/schemas.js'

export const conceptKinds = ['measure', 'category', 'place', 'unit', 'party', 'topic'] as const
export type ConceptKind = (typeof conceptKinds)[number]

export const accumulations = ['flow', 'stock', 'rate', 'share', 'change'] as const

export const conceptKey = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,199}$/u, 'is no key: letters, digits, ".", "_" and "-", at most 200')
  .meta({ examples: ['awol-and-desertion-cases'] })

const kind = z.enum(conceptKinds)
const keys = z.array(conceptKey).max(500)
const aliases = z.array(shortText).max(200)
const accumulation = z.enum(accumulations)
const recordStatus = z.enum(['accepted', 'withdrawn'])

const fields = {
  label: shortText,
  kind,
  aliases: aliases.describe('Other wordings that mean this concept.'),
  broader: keys.describe('Keys of the concepts in which this one lies.'),
  sameAs: keys.describe('Keys of concepts that are this one.'),
  related: keys.describe('What counts the same things another way: a case, a person.'),
  disjointWith: keys.describe('Concepts that share nothing with this one.'),
  unit: term.nullable().describe('The unit in which a measure is counted.'),
  accumulation: accumulation.nullable(),
  partition: z.boolean().describe('The narrower ones share nothing and add up to it.'),
  once: z.boolean().describe('An event that happens once: two different days are a conflict.'),
}

export const NewConcept = z
  .strictObject({
    key: conceptKey,
    label: fields.label,
    kind,
    aliases: fields.aliases.nullish(),
    broader: fields.broader.nullish(),
    sameAs: fields.sameAs.nullish(),
    related: fields.related.nullish(),
    disjointWith: fields.disjointWith.nullish(),
    unit: term.nullish(),
    accumulation: accumulation.nullish(),
    partition: z.boolean().nullish(),
    once: z.boolean().nullish(),
  })
  .meta({ id: 'NewConcept', description: 'A concept to register. Its key is unique over all kinds.' })

export const Concept = z
  .strictObject({ key: conceptKey, ...fields, ...envelope, status: recordStatus })
  .meta({ id: 'Concept', description: 'A term with broader and narrower ones. A withdrawn concept takes no part in comparisons.' })

export const ConceptPatch = NewConcept.omit({ key: true, kind: true })
  .partial()
  .extend({ status: recordStatus.optional(), reason })
  .meta({ id: 'ConceptPatch', description: 'A JSON merge patch (RFC 7396): null clears, a list replaces. Key and kind never change.' })

/** What a concept holds, without what the store adds. */
export const ConceptBody = z.strictObject({ key: conceptKey, ...fields })

export type NewConcept = z.infer<typeof NewConcept>
export type Concept = z.infer<typeof Concept>
export type ConceptBody = z.infer<typeof ConceptBody>

/** A concept with its optional fields filled and all in the order of the schema: the same input gives the same bytes. */
export const completeConcept = (input: NewConcept): ConceptBody =>
  ConceptBody.parse({
    aliases: [],
    broader: [],
    sameAs: [],
    related: [],
    disjointWith: [],
    unit: null,
    accumulation: null,
    partition: false,
    once: false,
    ...present(input),
    key: input.key,
    label: input.label,
    kind: input.kind,
  })

/** What is wrong with a concept beyond its schema. */
export const conceptFindings = ({ key, broader, disjointWith }: ConceptBody): { pointer: string; detail: string }[] => [
  ...(broader.includes(key) ? [{ pointer: '/broader', detail: 'a concept does not lie in itself' }] : []),
  ...(disjointWith.includes(key) ? [{ pointer: '/disjointWith', detail: 'a concept shares all with itself' }] : []),
]
