/** Shapes that all routes share: problems, lists, histories. */
import { z } from 'zod'
import { groupBy } from '../../core/values/order.js'
import { pointer } from '../../core/values/schemas.js'
import { type ProblemCode, problemTable } from '../problem.js'

export const ProblemDetail = z
  .strictObject({ pointer: pointer.optional(), parameter: z.string().optional(), detail: z.string() })
  .meta({ id: 'ProblemDetail', description: 'One thing that is wrong, by JSON Pointer into the body or by parameter.' })

export const Problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    requestId: z.string().describe('By which the log of the service tells of the request; X-Request-Id repeats it.'),
    errors: z.array(ProblemDetail).optional(),
    erasedAt: z.string().optional().describe('Of what was erased: when.'),
    reason: z.string().nullable().optional().describe('Of what was erased: why.'),
  })
  .meta({ id: 'Problem', description: 'A problem by RFC 9457.' })

/** The problem answers of an operation, one for each status, in the words of the table. */
export const problems = (...codes: readonly ProblemCode[]) =>
  Object.fromEntries(
    [...groupBy(codes, (code) => problemTable[code].status)].map(([status, group]) => {
      const description = group.map((code) => `\`${code}\`: ${problemTable[code].says}`).join(' ')
      return [status, { description, content: { 'application/problem+json': { schema: Problem } } }]
    }),
  )

const Merged = z
  .strictObject({ id: z.string(), mergedInto: z.string(), says: z.string() })
  .meta({ id: 'Merged', description: 'It reads as another since the two were merged; `Location` is the same path and query there.' })

/** The answer of an operation on what may have been merged. */
export const moved = Object.fromEntries([
  [308, { description: 'It was merged into another: `Location` says where.', content: { 'application/json': { schema: Merged } } }],
])

const limit = z.coerce.number().int().min(1).max(200).default(50).describe('How many items, 1 to 200.')

/** A cursor as it was given by the page before. */
export const cursor = z.string().min(1).max(2_000).optional().describe('The `nextCursor` of the page before.')

/** The instant whose state is read: on every GET. */
export const asOfParameter = z.iso
  .datetime({ offset: true })
  .optional()
  .describe(
    'Reads the data as recorded at this instant (inclusive); rules are those of today. RFC 3339; fractions beyond milliseconds are left out.',
  )

/** Parameters of every list. */
export const paging = { limit, cursor }

/** A list of a resource. */
export const listOf = <S extends z.ZodType>(name: string, item: S) =>
  z
    .strictObject({ items: z.array(item), nextCursor: z.string().nullable() })
    .meta({ id: `${name}List`, description: 'A page of a list; `nextCursor` is null on the last.' })

export const History = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          revision: z.int(),
          recordedAt: z.string(),
          by: z.string().nullable(),
          reason: z.string().nullable(),
          changed: z.array(z.string()).describe('JSON Pointers to what differs from the revision before; "" is the whole.'),
        })
        .meta({ id: 'HistoryEntry' }),
    ),
  })
  .meta({ id: 'History', description: 'The revisions of a resource, oldest first.' })

/** The search parameter of lists. */
export const q = z.string().min(1).max(500).optional().describe('Words that must all occur, by their stems.')
