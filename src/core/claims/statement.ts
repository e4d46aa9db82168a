/** Statements: what is said, freed of who says it. */
import { z } from 'zod'
import { accumulations } from '../concepts/schema.js'
import { present } from '../values/present.js'
import { edtf, term } from '../values/schemas.js'

export const statementTypes = ['quantity', 'event', 'proposition'] as const
export const modifiers = ['exact', 'about', 'almost', 'at_least', 'more_than', 'at_most', 'up_to', 'less_than', 'between'] as const
export const polarities = ['affirmed', 'denied'] as const
export const modalities = ['actual', 'estimated', 'possible', 'planned', 'forecast'] as const

export type Modifier = (typeof modifiers)[number]

const finite = z.number().min(-1e30).max(1e30)
const per = z
  .string()
  .max(50)
  .regex(/^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/u, 'is no ISO 8601 duration')
  .describe('ISO 8601 duration of a rate: P1M for "every month".')
const asWritten = z.string().max(200).describe('The figure as it stands in the text; the precision is read from it.')

export const NewQuantity = z
  .strictObject({
    value: finite.nullish(),
    low: finite.nullish(),
    high: finite.nullish(),
    modifier: z.enum(modifiers).nullish().describe('Default exact.'),
    unit: term.nullish(),
    per: per.nullish(),
    asWritten: asWritten.nullish(),
  })
  .meta({ id: 'NewQuantity' })

export const Quantity = z
  .strictObject({
    value: finite.nullable(),
    low: finite.nullable(),
    high: finite.nullable(),
    modifier: z.enum(modifiers),
    unit: term.nullable(),
    per: per.nullable(),
    asWritten: asWritten.nullable(),
  })
  .meta({ id: 'Quantity', description: 'A figure with how it is meant. Precision is read from `asWritten`, else from the trailing zeros.' })

const categories = z.array(term).max(20)

export const NewStatement = z
  .strictObject({
    type: z.enum(statementTypes),
    measure: term,
    category: categories.nullish(),
    place: term.nullish(),
    period: edtf.nullish(),
    accumulation: z.enum(accumulations).nullish(),
    quantity: NewQuantity.nullish(),
    polarity: z.enum(polarities).nullish().describe('Default affirmed.'),
    modality: z.enum(modalities).nullish().describe('Default actual.'),
  })
  .meta({ id: 'NewStatement' })

/** The fields of a statement that change; null clears one. */
export const StatementPatch = NewStatement.partial().meta({ id: 'StatementPatch' })

export const Statement = z
  .strictObject({
    type: z.enum(statementTypes),
    measure: term.describe('What is counted or what happens.'),
    category: categories.describe('Narrowing populations or legal categories; several narrow together.'),
    place: term.nullable(),
    period: edtf.nullable(),
    accumulation: z
      .enum(accumulations)
      .nullable()
      .describe('During the period (flow), at a moment (stock), per duration (rate), of a whole (share), or a change.'),
    quantity: Quantity.nullable(),
    polarity: z.enum(polarities),
    modality: z.enum(modalities),
  })
  .meta({ id: 'Statement', description: 'What is said, freed of who says it.' })

export type Statement = z.infer<typeof Statement>
export type NewStatement = z.infer<typeof NewStatement>
export type Quantity = z.infer<typeof Quantity>
export type NewQuantity = z.infer<typeof NewQuantity>

/** A quantity with its optional fields filled. */
export const completeQuantity = (input: NewQuantity): Quantity => ({
  value: null,
  low: null,
  high: null,
  modifier: 'exact',
  unit: null,
  per: null,
  asWritten: null,
  ...present(input),
})

/** A statement with its optional fields filled and all in the order of the schema: the same input gives the same bytes. */
export const completeStatement = (input: NewStatement): Statement =>
  Statement.parse({
    category: [],
    place: null,
    period: null,
    accumulation: null,
    polarity: 'affirmed',
    modality: 'actual',
    ...present(input),
    quantity: input.quantity ? completeQuantity(input.quantity) : null,
    type: input.type,
    measure: input.measure,
  })
