/** What a schema cannot say of a claim or an assertion: a closed list of findings, each with the pointer of the field that is wrong. */
import { spanOf } from '../values/duration.js'
import { isVague } from '../values/vague-words.js'
import type { AssertionBody } from './assertion.js'
import type { ClaimBody } from './claim.js'
import type { Statement } from './statement.js'

export interface Finding {
  readonly pointer: string
  readonly detail: string
}

type StatementRule = { readonly pointer: string; readonly detail: string; readonly broken: (statement: Statement) => boolean }

/** P0D, and mixtures such as P1M2D, are no length of a rate. */
const isNoSpan = ({ quantity }: Statement): boolean => quantity?.per != null && spanOf(quantity.per) === null

const figureOf = (statement: Statement) => statement.quantity

const statementRules: readonly StatementRule[] = [
  { pointer: '/quantity', detail: 'a statement of type quantity needs a quantity', broken: (s) => s.type === 'quantity' && !s.quantity },
  {
    pointer: '/quantity',
    detail: 'only a statement of type quantity has a quantity',
    broken: (s) => s.type !== 'quantity' && s.quantity !== null,
  },
  { pointer: '/accumulation', detail: 'an event has no accumulation', broken: (s) => s.type === 'event' && s.accumulation !== null },
  {
    pointer: '/quantity/low',
    detail: 'between needs low and high, and no value',
    broken: (s) =>
      figureOf(s)?.modifier === 'between' && (figureOf(s)?.low == null || figureOf(s)?.high == null || figureOf(s)?.value != null),
  },
  {
    pointer: '/quantity/high',
    detail: 'high must not be less than low',
    broken: ({ quantity: q }) => q?.low != null && q.high != null && q.high < q.low,
  },
  {
    pointer: '/quantity/low',
    detail: 'only between has low and high',
    broken: ({ quantity: q }) => q !== null && q.modifier !== 'between' && (q.low !== null || q.high !== null),
  },
  {
    pointer: '/quantity/value',
    detail: 'a value is needed, or a vague word (such as "dozens") in asWritten',
    broken: ({ quantity: q }) => q !== null && q.modifier !== 'between' && q.value === null && !isVague(q.asWritten),
  },
  {
    pointer: '/quantity/per',
    detail: 'a rate needs a duration (P1M for every month), and nothing else has one',
    broken: (s) => s.quantity !== null && (s.accumulation === 'rate') !== (s.quantity.per !== null),
  },
  { pointer: '/quantity/per', detail: 'is no duration of a rate: months and years, or weeks, days and hours', broken: isNoSpan },
]

/** Findings in a statement, with pointers that begin at `at`. */
export const statementFindings = (statement: Statement, at: string): Finding[] =>
  statementRules.filter(({ broken }) => broken(statement)).map(({ pointer, detail }) => ({ pointer: at + pointer, detail }))

/** What of a claim's statement may be marked as implied. */
const impliable =
  /^\/statement(\/(type|measure|category|place|period|accumulation|polarity|modality|quantity(\/(value|low|high|modifier|unit|per|asWritten))?))?$/u

/** Findings in a claim. */
export const claimFindings = (claim: ClaimBody): Finding[] => [
  ...statementFindings(claim.statement, '/statement'),
  ...claim.implied.flatMap((pointer, index) =>
    impliable.test(pointer) ? [] : [{ pointer: `/implied/${index}`, detail: 'points to no field of the statement' }],
  ),
]

type ChainRule = { readonly detail: string; readonly broken: (assertion: AssertionBody) => boolean }

const last = ({ chain }: AssertionBody) => chain.at(-1)

const chainRules: readonly ChainRule[] = [
  { detail: 'end named needs a hop, which is the origin', broken: (a) => a.end === 'named' && a.chain.length === 0 },
  {
    detail: 'end named needs a last hop with a sourceId or a name, not describedAs',
    broken: (a) => a.end === 'named' && last(a)?.describedAs != null,
  },
  {
    detail: 'end first_hand needs a last hop with a sourceId or a name, not describedAs',
    broken: (a) => a.end === 'first_hand' && last(a)?.describedAs != null,
  },
  { detail: 'end unnamed needs a last hop with describedAs', broken: (a) => a.end === 'unnamed' && last(a)?.describedAs == null },
]

/** Hops that name nobody, or more than one. */
export const hopFindings = ({ chain }: AssertionBody): Finding[] =>
  chain.flatMap(({ sourceId, name, describedAs }, index) =>
    [sourceId, name, describedAs].filter((way) => way !== null).length === 1
      ? []
      : [{ pointer: `/chain/${index}`, detail: 'names nobody, or more than one' }],
  )

/** Why an end does not fit its chain (422 chain-mismatch); empty where it does. */
export const chainFindings = (assertion: AssertionBody, at: string): Finding[] =>
  chainRules.filter(({ broken }) => broken(assertion)).map(({ detail }) => ({ pointer: `${at}/end`, detail }))
