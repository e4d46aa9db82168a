/** The shape of the list of rules. */
import { z } from 'zod'
import { dimensionNames, outcomes } from '../../core/comparison/dimension.js'
import { labels, relations } from '../../core/comparison/rulebook.js'
import { readingGroups } from '../../core/reading/rules.js'
import { says } from '../../core/values/schemas.js'

const Sentence = z.strictObject({ name: z.string(), says }).meta({ id: 'NamedSentence' })
const bounds = z.tuple([z.number().nullable(), z.number().nullable()])

export const Rules = z
  .strictObject({
    release: z.string(),
    comparison: z
      .strictObject({
        name: z.string(),
        says,
        rows: z.array(
          z
            .strictObject({
              order: z.int(),
              code: z.string(),
              relation: z.enum(relations),
              label: z.enum([...labels, 'by_independence']),
              says,
            })
            .meta({ id: 'ComparisonRule' }),
        ),
      })
      .meta({ id: 'Rulebook' }),
    dimensions: z.array(z.strictObject({ name: z.enum(dimensionNames), says, missing: z.string() }).meta({ id: 'DimensionRule' })),
    outcomes: z.array(z.strictObject({ name: z.enum(outcomes), says }).meta({ id: 'OutcomeRule' })),
    independence: z.array(Sentence),
    valueSets: z.array(
      z.strictObject({ name: z.string(), sort: z.enum(['point', 'bound', 'interval']), says }).meta({ id: 'ValueSetRule' }),
    ),
    vagueWords: z.array(
      z.strictObject({ words: z.array(z.string()), core: bounds, reach: bounds, source: z.string() }).meta({ id: 'VagueWord' }),
    ),
    reading: z
      .strictObject({
        name: z.string(),
        says,
        rows: z.array(
          z
            .strictObject({ group: z.enum(readingGroups), name: z.string(), says, examples: z.array(z.string()) })
            .meta({ id: 'ReadingRule' }),
        ),
      })
      .meta({ id: 'ReadingRules' }),
    checks: z.array(Sentence).describe('The checks of a text.'),
    flags: z.array(Sentence),
    grade: z.array(z.strictObject({ name: z.string(), on: z.enum(['source', 'information']), says }).meta({ id: 'GradeRule' })),
    methods: z
      .array(z.strictObject({ name: z.string(), says, source: z.string() }).meta({ id: 'ReliabilityMethod' }))
      .describe('How the reliability of sources may be estimated, each after its paper.'),
    sourceKinds: z.array(Sentence),
    stateMediaMatrix: z.array(z.strictObject({ model: z.string(), name: z.string(), says }).meta({ id: 'MatrixRule' })),
  })
  .meta({ id: 'Rules', description: 'Everything that answers rest on, in the words that they quote.' })
