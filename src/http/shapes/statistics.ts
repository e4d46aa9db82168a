/** The shape of counts for dashboards. */
import { z } from 'zod'
import { statisticsBy } from '../../core/assessment/statistics.js'
import { says } from '../../core/values/schemas.js'

const count = z.int().min(0)

const counts = {
  claims: count,
  assertions: count.describe('Accepted assertions that say these claims, in accepted documents.'),
  documents: count.describe('The documents in which these stand, each once.'),
}

const Item = z
  .strictObject({
    key: z
      .string()
      .nullable()
      .describe('A key of a topic or its words, a kind of source, a code of a flag, a month as 2025-10; null for claims with none.'),
    label: z.string(),
    ...counts,
  })
  .meta({
    id: 'StatisticsItem',
    description: 'Counts under one key. A claim may stand under several, so that items need not add up to the total.',
  })

export const Statistics = z
  .strictObject({
    by: z.enum(statisticsBy),
    asOf: z.string().nullable().describe('The instant whose state was asked for; null for the last.'),
    total: z
      .strictObject({ ...counts, sources: count.describe('The publishers of these documents.') })
      .meta({ id: 'StatisticsTotal', description: 'Counts of all that was looked at.' }),
    items: z.array(Item).describe('Most claims first, then by key; months in their order. What has no key is the last of its equals.'),
    truncated: z.boolean().describe('Whether there are more claims or items than are counted or shown; `says` tells which.'),
    says,
  })
  .meta({ id: 'Statistics', description: 'Counts of accepted claims for dashboards.' })
