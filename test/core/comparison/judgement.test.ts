/** Judgements: what may be said on what (API.md). */
import { test } from 'tap'
import { completeJudgement, judgementFindings, type NewJudgement } from '../../../src/core/comparison/judgement.js'

const [left, right] = [`clm_${'1'.repeat(32)}`, `clm_${'2'.repeat(32)}`]
const pointers = (more: Partial<NewJudgement>) =>
  judgementFindings(completeJudgement({ on: 'relation', left, right, value: 'agrees', rationale: 'both cite it', ...more })).map(
    ({ pointer }) => pointer,
  )

test('what fits and what does not', (t) => {
  const rows: readonly (readonly [Partial<NewJudgement>, readonly string[], string])[] = [
    [{}, [], 'a relation on a pair'],
    [{ value: 'not_comparable' }, [], 'any relation'],
    [{ on: 'independence', value: 'same_lineage' }, [], 'independence of a pair'],
    [{ on: 'claim', value: 'does_not_hold', right: null }, [], 'a claim'],
    [{ value: 'independent' }, ['/value'], 'no relation'],
    [{ on: 'independence', value: 'agrees' }, ['/value'], 'no independence'],
    [{ on: 'claim', value: 'holds' }, ['/right'], 'a claim has no right side'],
    [{ right: null }, ['/right'], 'a pair has two sides'],
    [{ right: left }, ['/right'], 'a claim and itself are no pair'],
    [{ on: 'claim', value: 'agrees' }, ['/value', '/right'], 'all that is wrong'],
  ]
  for (const [more, wanted, why] of rows) t.strictSame(pointers(more), wanted, why)
  t.end()
})
