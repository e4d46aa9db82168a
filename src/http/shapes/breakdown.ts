/** The shape of a breakdown, of a lineage and of a question. */
import { z } from 'zod'
import { sourceKindNames } from '../../core/sources/kinds.js'
import { assertionId, claimId, documentId, questionId, says, sourceId } from '../../core/values/schemas.js'

const count = z.int().min(0)
const counts = z.record(z.string(), z.int()).describe('Counts by name, without zeros.')

export const Flag = z
  .strictObject({ code: z.string(), says, evidence: z.array(z.string()).describe('Ids of assertions, claims or sources.') })
  .meta({ id: 'Flag', description: 'A named warning with its evidence.' })

export const Origin = z
  .strictObject({
    sourceId: sourceId.nullable(),
    name: z.string().nullable(),
    kind: z.enum(sourceKindNames).nullable(),
    end: z.enum(['named', 'first_hand', 'unnamed', 'unknown']),
  })
  .meta({ id: 'Origin', description: 'The first known sayer, or what is told of it.' })

const Lineage = z
  .strictObject({
    origin: Origin,
    counted: z.boolean().describe('Whether it counts as an independent origin; all others are notEstablished.'),
    assertions: z.array(assertionId),
    publishers: z.array(sourceId),
    hops: z.strictObject({ min: count, max: count }).meta({ id: 'HopRange' }),
    inferredHops: count,
    unreadHops: count,
  })
  .meta({ id: 'Lineage', description: 'The assertions that share an origin.' })

const Interest = z
  .strictObject({
    sourceId: sourceId.nullable(),
    party: z.string(),
    direction: z.enum(['self_serving', 'against_interest', 'neutral', 'unknown']),
    basis: z.string().nullable(),
    rationale: z.string().nullable(),
  })
  .meta({ id: 'SayerInterest' })

const plainValue = z.union([z.string(), z.number(), z.null()])

const Drift = z
  .strictObject({ assertionId, field: z.string(), from: plainValue, to: plainValue, says })
  .meta({ id: 'Drift', description: 'What a passage says where it differs from the claim.' })

const Denial = z.strictObject({ assertionId, documentId, publisher: sourceId, says }).meta({ id: 'Denial' })

const Contribution = z.strictObject({ rule: z.string(), says, effect: z.string() }).meta({ id: 'GradeContribution' })

const Grade = z
  .strictObject({
    scheme: z.literal('admiralty'),
    source: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
    information: z.int().min(1).max(6),
    contributions: z.array(Contribution),
  })
  .meta({ id: 'Grade', description: 'Admiralty code. F and 6 mean "cannot be judged", never "bad".' })

export const Breakdown = z
  .strictObject({
    claimId,
    assertions: count,
    documents: count,
    publishers: count,
    independentOrigins: count,
    notEstablished: count,
    lineages: z.array(Lineage),
    publisherKinds: counts,
    originKinds: counts,
    stateAffiliated: z.strictObject({ publishers: count, origins: count, states: z.array(z.string()) }).meta({ id: 'StateShare' }),
    interest: z.array(Interest),
    drift: z.array(Drift),
    denials: z.array(Denial),
    flags: z.array(Flag),
    grade: Grade,
    says,
  })
  .meta({ id: 'Breakdown', description: "Provenance of a claim's own assertions, counted. The parts add up." })

export const LineageGraph = z
  .strictObject({
    nodes: z.array(
      z
        .strictObject({ id: z.string(), kind: z.enum(['document', 'source', 'name', 'unnamed', 'unknown']), label: z.string() })
        .meta({ id: 'LineageNode' }),
    ),
    edges: z.array(
      z
        .strictObject({
          from: z.string(),
          to: z.string(),
          relation: z.enum(['publishes', 'quotes', 'cites', 'relays', 'republishes', 'translates']),
          basis: z.enum(['stated', 'inferred']),
          read: z.boolean(),
          assertionIds: z.array(assertionId),
        })
        .meta({ id: 'LineageEdge' }),
    ),
  })
  .meta({ id: 'LineageGraph', description: 'Who has it from whom.' })

const bound = z.number().nullable()
const pair = z.tuple([bound, bound]).describe('Least and most; null where unbounded.')

const Point = z
  .strictObject({
    claimId,
    period: z.string().nullable(),
    core: pair,
    reach: pair,
    origins: z.array(z.strictObject({ sourceId: sourceId.nullable(), name: z.string().nullable() }).meta({ id: 'PointOrigin' })),
    certainty: z.enum(['stated', 'implied', 'uncertain']),
  })
  .meta({ id: 'Point' })

const text = z.string().nullable()

const QuestionGroup = z
  .strictObject({
    scope: z
      .strictObject({
        period: text,
        category: z.array(z.string()),
        accumulation: text,
        unit: text,
        per: text,
        modality: z.string(),
        polarity: z.string(),
      })
      .meta({ id: 'QuestionScope' }),
    points: z.array(Point),
    low: bound,
    best: bound.describe('The most precise figure, where all figures with a known origin meet; else null with whyNone.'),
    high: bound,
    whyNone: text,
  })
  .meta({ id: 'QuestionGroup', description: 'Claims that are alike in all but the value.' })

export const Question = z
  .strictObject({ id: questionId, measure: z.string(), place: text, says, groups: z.array(QuestionGroup) })
  .meta({ id: 'Question', description: 'One measure at one place.' })
