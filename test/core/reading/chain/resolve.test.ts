import { test } from 'tap'
import type { ReadHop } from '../../../../src/core/reading/chain/chain.js'
import { nameForms, ownedName, resolveChain } from '../../../../src/core/reading/chain/resolve.js'

const hop = (name: string | null, describedAs: string | null = null): ReadHop => ({
  name,
  describedAs,
  relation: 'quotes',
  verb: 'say',
  read: true,
})
const known = new Map([
  ['OarLine', 's1'],
  ['The Daily Oar', 'own'],
])
const resolved = (hops: readonly ReadHop[], end: 'named' | 'unnamed' = 'named') =>
  resolveChain({ chain: hops, end, stance: 'asserts' }, (name) => known.get(name) ?? null, 'own')

test('known names become sources, unknown ones stay as they are written', (t) => {
  const { chain, end } = resolved([hop('OarLine'), hop('Petra Holm'), hop(null, 'a sailor')], 'unnamed')
  t.match(chain[0], { sourceId: 's1' })
  t.match(chain[1], { name: 'Petra Holm' })
  t.match(chain[2], { describedAs: 'a sailor' })
  t.equal(end, 'unnamed')
  t.ok(chain.every(({ basis }) => basis === 'stated'))
  t.end()
})

test('the own source falls away, and what it ends is first hand', (t) => {
  t.strictSame(resolved([hop('The Daily Oar')]), { chain: [], end: 'first_hand' })
  t.equal(resolved([hop('The Daily Oar'), hop('Petra Holm')]).chain.length, 1)
  t.match(
    resolved([hop('OarLine'), hop('The Daily Oar')]),
    { chain: [{ sourceId: 's1' }], end: 'unknown' },
    'who cites us is no origin of it',
  )
  t.end()
})

test('a name is looked up with and without its article and owner', (t) => {
  t.ok(nameForms('the Harbour Office').includes('harbour office'))
  t.notOk(nameForms("Toravia's Harbour Office").includes('harbour office'), 'an owner is no ornament')
  t.strictSame(ownedName("Toravia's Harbour Office"), { owner: 'Toravia', name: 'Harbour Office' })
  t.equal(ownedName('the Harbour Office'), null)
  t.end()
})
