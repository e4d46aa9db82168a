/** The shape of a source's reliability. */
import { z } from 'zod'
import { claimId, says, sourceId } from '../../core/values/schemas.js'

const count = z.int().min(0)
const share = z.number().min(0).max(1)

const Estimate = z.strictObject({ mean: share, low: share, high: share, level: share }).meta({
  id: 'ReliabilityEstimate',
  description: 'The share of its claims that is right; with probability `level` it lies between `low` and `high`.',
})

const Evidence = z
  .strictObject({
    effective: z.number().min(0).describe('For how many fully known claims the record counts.'),
    corroborated: count.describe('Claims that independent origins confirm.'),
    contradicted: count.describe('Claims that independent origins contradict.'),
    unresolved: count.describe('Claims of which nobody independent speaks, or that cannot be told apart from two that conflict.'),
  })
  .meta({ id: 'ReliabilityEvidence' })

const Dependence = z
  .strictObject({ sourceId: sourceId.nullable().describe('Null where it is not registered.'), probability: share, says, shared: count })
  .meta({ id: 'SourceDependence', description: 'A source that this one is not independent of.' })

const Topic = z
  .strictObject({ topic: z.string(), estimate: Estimate.nullable(), evidence: Evidence, says })
  .meta({ id: 'TopicReliability' })

const Contribution = z
  .strictObject({
    claimId: claimId.nullable().describe('Null for all that are not told one by one.'),
    effect: z.number().describe('By how much it moves the mean from its prior.'),
    says,
  })
  .meta({ id: 'ReliabilityContribution' })

const Diagnostics = z
  .strictObject({
    prior: share
      .nullable()
      .describe(
        'The mean before any claim of it is looked at: what is expected of an origin, or, of a source without a word of its own, of one that relays. Null where the method does not tell claim by claim.',
      ),
    strength: z.number().min(0).nullable().describe('For how many claims the prior counts.'),
    sources: count.describe('How many sources, questions and observations the network has.'),
    questions: count,
    observations: count,
    rounds: count,
    converged: z.boolean(),
    island: z.boolean().describe('Nothing ties the sources that it is compared with to the rest of the network.'),
    truncated: z.boolean().describe('Of some statement only the nearest thousand others were compared.'),
    clusters: z.array(z.string()).describe('Groups of sources with it that consistently report another meaning.'),
    estimatedAt: count.describe('The last change that the full estimate saw.'),
    seenAt: count.describe('The last change that is worked in.'),
    behind: count.describe('How many later changes are not worked in yet: after much was recorded at once, until the next full estimate.'),
  })
  .meta({ id: 'ReliabilityDiagnostics' })

export const Reliability = z
  .strictObject({
    method: z.string(),
    estimate: Estimate.nullable().describe('Null without a record; `says` tells why.'),
    evidence: Evidence,
    dependence: z.array(Dependence),
    topics: z.array(Topic),
    contributions: z.array(Contribution).describe('The strongest hundred first; they add up to the shift of the mean from its prior.'),
    diagnostics: Diagnostics,
    says,
  })
  .meta({ id: 'Reliability', description: 'How reliable a source is, as its record in this database tells.' })
