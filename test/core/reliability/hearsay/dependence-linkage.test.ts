import { test } from 'tap'
import { completeLinkage } from '../../../../src/core/reliability/hearsay/dependence-linkage.js'

const alone = new Int32Array(4).fill(-1)

test('a chain of two links makes one pair, not a group of three', async (t) => {
  const links = [
    { left: 0, right: 1, odds: 5 },
    { left: 1, right: 2, odds: 3 },
  ]
  t.same([...completeLinkage(4, links, alone)], [0, 0, 2, 3])
})

test('three sources that are all linked are one group, whatever the order of the links', async (t) => {
  const links = [
    { left: 0, right: 1, odds: 5 },
    { left: 1, right: 3, odds: 3 },
    { left: 0, right: 3, odds: 0.1 },
    { left: 0, right: 2, odds: -4 },
  ]
  t.same([...completeLinkage(4, links, alone)], [0, 0, 2, 0])
  t.same([...completeLinkage(4, [...links].reverse(), alone)], [0, 0, 2, 0])
})

test('sources of one house are one group without any link', async (t) => {
  t.same([...completeLinkage(4, [], Int32Array.from([-1, 7, -1, 7]))], [0, 1, 2, 1])
})
