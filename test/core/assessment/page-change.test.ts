/** What changed between two pages: moves, origins and flags, and null where nothing did. */
import { test } from 'tap'
import type { LightPage } from '../../../src/core/assessment/light-page.js'
import { isTelling, pageChange, tells } from '../../../src/core/assessment/page-change.js'
import { type GroupName, groupNames } from '../../../src/core/comparison/pair.js'

const office = { sourceId: 'src_1', name: 'The Office' }
const ada = { sourceId: null, name: 'Ada' }

const page = (groups: Record<string, GroupName>, origins: LightPage['own']['origins'] = [], flags: readonly string[] = []): LightPage => ({
  groups: new Map(Object.entries(groups)),
  own: { origins, flags },
  support: { origins, flags: [] },
})

test('nothing changed', async (t) => {
  const one = page({ a: 'series', b: 'conflicting' }, [office, ada], ['contested'])
  t.equal(pageChange(one, page({ b: 'conflicting', a: 'series' }, [ada, office], ['contested'])), null, 'in whatever order')
  t.equal(pageChange(null, null), null)
  t.equal(
    pageChange(one, page({ a: 'series', b: 'conflicting' }, [{ ...office, name: 'Renamed' }, ada], ['contested'])),
    null,
    'a name is no origin',
  )
})

test('moves', async (t) => {
  const change = pageChange(page({ a: 'agreeingUnproven', b: 'series' }), page({ a: 'corroborating', c: 'conflicting' }))
  t.match(change?.moved, [
    { claimId: 'a', from: 'agreeingUnproven', to: 'corroborating', says: 'Now corroborates this one; before, it agreed, unproven.' },
    { claimId: 'b', from: 'series', to: null, says: 'Is no longer on the page; before, it was of the same series.' },
    { claimId: 'c', from: null, to: 'conflicting', says: 'Now conflicts with this one; before, it was not on the page.' },
  ])
  t.equal(change?.says, '3 claims stand otherwise on its page.')
})

test('origins and flags', async (t) => {
  const change = pageChange(page({}, [office], ['single_lineage', 'undated']), page({}, [ada, office], ['undated', 'adversaries_agree']))
  t.match(change, {
    moved: [],
    origins: { added: [ada], removed: [], before: 1, after: 2 },
    flags: { raised: ['adversaries_agree'], lowered: ['single_lineage'] },
    support: { origins: { added: [ada], before: 1, after: 2 }, flags: { raised: [], lowered: [] } },
  })
  t.equal(
    change?.says,
    '2 origins are known for its own assertions where there was 1; 2 origins are known for it and what agrees with it where there was 1; raised: adversaries_agree; lowered: single_lineage.',
  )
  const swapped = pageChange(page({}, [office]), page({}, [ada]))
  t.match(swapped?.origins, { added: [ada], removed: [office], before: 1, after: 1 }, 'one for another is a change')
  t.ok(swapped && tells(swapped))
})

test('a first page', async (t) => {
  t.match(pageChange(null, page({})), { moved: [], origins: { before: 0, after: 0 } }, 'is a change though it is empty')
  t.match(pageChange(null, page({ a: 'series' }, [office]))?.moved, [{ claimId: 'a', from: null, to: 'series' }])
})

test('what tells something', async (t) => {
  for (const from of [null, ...groupNames])
    for (const to of [null, ...groupNames]) {
      const isRemark = [from, to].every((group) => group === null || group === 'notComparable')
      t.equal(isTelling({ from, to }), from !== to && !isRemark, `${from} to ${to}`)
    }
  const remark = pageChange(page({}), page({ a: 'notComparable' }))
  t.ok(remark && !tells(remark))
})
