import { test } from 'tap'
import { labelsOf } from '../../../src/core/reliability/labels.js'
import { networkOf } from '../../../src/core/reliability/network.js'

const ask = (item: number, value: string, attribute: string) => ({ source: `s${item % 2}`, item: `${attribute}${item}`, value, attribute })

test('few labels that recur are a closed set, values of their own are not, each attribute for itself', async (t) => {
  const network = networkOf([
    ...['no', 'yes', 'no', 'yes'].map((value, at) => ask(at, value, 'fit')),
    ...['Bonn', 'Kiel', 'Ulm', 'Bonn'].map((value, at) => ask(at, value, 'seat')),
  ])
  const labels = labelsOf(network)
  t.same(labels.ofAttribute, [['no', 'yes'], []], 'two labels on four items; three on four are too many')
  t.same([...labels.labelOf], [0, 1, 0, 1, -1, -1, -1, -1])
})
