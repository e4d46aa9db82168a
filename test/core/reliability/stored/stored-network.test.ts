/** What stored claims teach of their sources. */
import { test } from 'tap'
import { source, told, via, viaName } from '../../../support/core.js'
import { inTown, judged, learned, networkIn, says, stored } from './scene.js'

const five = inTown('aro', '5')
const seven = inTown('aro', '7')

test('only independent origins teach', (t) => {
  t.strictSame(learned(networkIn([says('a', 'alpha', five), says('b', 'beta', five), says('c', 'gamma', seven)])), [
    'alpha says 1:1',
    'beta says 1:1',
    'gamma says 0:2',
  ])
  const alone = networkIn([says('a', 'alpha', five), says('b', 'beta', inTown('bel', '5'))])
  t.strictSame([learned(alone), alone.unresolved.length], [[], 2], 'nobody else speaks of it')
  const family = [source('alpha', 'independent_outlet', { parentId: 'beta' })]
  t.strictSame(learned(networkIn([says('a', 'alpha', five), says('b', 'beta', seven)], { sources: family })), [], 'one house')
  const party = [source('alpha', 'official_body', { sides: [{ party: 'beta', relation: 'organ_of' }] })]
  t.strictSame(learned(networkIn([says('a', 'alpha', five), says('b', 'beta', five)], { sources: party })), [], 'a party and its organ')
  t.end()
})

test('an assertion counts for the origin that its chain leads to', (t) => {
  const quoting = [
    stored('a', five, [told('alpha', [via('office')], 'named')]),
    stored('b', five, [told('beta', [via('office')], 'named')]),
  ]
  t.strictSame(
    learned(networkIn(quoting)),
    ['alpha relays 1:0', 'beta relays 1:0'],
    'the office speaks once; that both relay it alike teaches of them',
  )
  const more = [...quoting, says('c', 'gamma', seven)]
  t.ok(learned(networkIn(more)).includes('office says 0:1'))
  t.ok(
    learned(networkIn([...more, stored('d', seven, [told('delta', [viaName('Ana Ruiz')], 'named')])])).includes('name:ana ruiz says 1:1'),
  )
  const vague = [says('a', 'alpha', five), stored('b', five, [told('beta', [], 'unknown')])]
  t.strictSame(learned(networkIn(vague)), [], 'an unknown origin teaches nothing')
  const inferred = [says('a', 'alpha', five), stored('b', five, [told('beta', [{ ...via('office'), basis: 'inferred' }], 'named')])]
  t.strictSame(learned(networkIn(inferred)), [], 'nor does one that is inferred')
  t.end()
})

test('what a source says where several answers are ascribed to it', (t) => {
  const chain = (who: string) => told(who, [via('office')], 'named')
  const others = [says('x', 'alpha', five), says('y', 'beta', seven)]
  const claimOf = (claims: Parameters<typeof networkIn>[0]) =>
    networkIn([...others, ...claims]).said.find(({ source: who, kind }) => who === 'source:office' && kind === 'says')?.claimId
  t.equal(claimOf([stored('a', five, [chain('p')]), stored('b', seven, [chain('q'), chain('r')])]), 'b', 'what most publishers say')
  t.equal(claimOf([says('a', 'office', five), stored('b', seven, [chain('q'), chain('r')])]), 'a', 'its own document before all')
  t.end()
})

test('denials', (t) => {
  const denial = told('beta', [], 'first_hand', { stance: 'denies' })
  t.strictSame(learned(networkIn([stored('a', five, [told('alpha', [], 'first_hand'), denial])])), ['alpha says 0:1', 'beta says 0:1'])
  const three = [stored('a', five, [told('alpha', [], 'first_hand'), denial]), says('b', 'gamma', seven)]
  const network = networkIn(three)
  t.strictSame(learned(network), ['alpha says 0:1', 'gamma says 0:1'], 'who denies one of two answers gives neither')
  t.strictSame(
    network.unresolved.map(({ source: who }) => who),
    ['source:beta'],
  )
  t.end()
})

test('what is too coarse to tell two answers apart is no answer', (t) => {
  const network = networkIn([
    says('a', 'alpha', inTown('aro', '19,800')),
    says('b', 'beta', inTown('aro', '20,400')),
    says('c', 'gamma', inTown('aro', 'about 20,000')),
  ])
  t.strictSame(learned(network), ['alpha says 0:1', 'beta says 0:1'])
  t.strictSame(
    network.unresolved.map(({ source: who }) => who),
    ['source:gamma'],
  )
  t.end()
})

test('relaying', (t) => {
  const byOffice = (who: string, more = {}) => told(who, [via('office')], 'named', more)
  const drifted = { asReported: { quantity: { value: 5, unit: 'person' } } }
  const withOwn = networkIn([stored('a', five, [told('office', [], 'first_hand'), byOffice('alpha'), byOffice('beta', drifted)])])
  t.strictSame(
    withOwn.knowledge.trusted?.map(({ holds }) => holds).sort(),
    [false, true],
    'the document that is relayed settles who relays it faithfully',
  )
  t.equal(withOwn.said.filter(({ kind }) => kind === 'relays').length, 2)
  const rounded = { asReported: { quantity: { value: 21_600 } } }
  const nearly = networkIn([stored('a', inTown('aro', '21,602'), [told('office', [], 'first_hand'), byOffice('alpha', rounded)])])
  t.strictSame(
    nearly.knowledge.trusted?.map(({ holds }) => holds),
    [true],
    'a figure that is only rounded is faithful',
  )
  const without = networkIn([stored('a', five, [byOffice('alpha'), byOffice('gamma'), byOffice('beta', drifted)])])
  t.strictSame(learned(without), ['alpha relays 1:1', 'beta relays 0:2', 'gamma relays 1:1'])
  const single = networkIn([stored('a', five, [byOffice('alpha')])])
  t.strictSame([learned(single), single.unresolved.map(({ kind }) => kind).sort()], [[], ['relays', 'says']], 'one alone teaches nothing')
  const otherwise = networkIn([says('a', 'office', five), stored('b', seven, [byOffice('alpha')])])
  t.strictSame(
    otherwise.knowledge.trusted?.map(({ holds }) => holds),
    [false],
    'it is quoted with another figure than its own',
  )
  t.end()
})

test('a person’s word on a claim', (t) => {
  const lone = networkIn([says('a', 'alpha', five)], { judgements: [judged('a', null, 'does_not_hold')] })
  t.strictSame(learned(lone), ['alpha says 0:0'], 'teaches where only one speaks')
  t.strictSame(lone.knowledge.trusted, [{ item: 'a', value: 'a', holds: false }])
  const two = networkIn([says('a', 'alpha', five), says('b', 'beta', seven)], { judgements: [judged('b', null, 'holds')] })
  t.strictSame(
    two.knowledge.trusted,
    [
      { item: 'a', value: 'a', holds: false },
      { item: 'a', value: 'b', holds: true },
    ],
    'where one answer holds, the others do not',
  )
  t.end()
})

test('a person’s word that two claims rest on one lineage', (t) => {
  const claims = [says('a', 'alpha', five), says('b', 'beta', five), says('c', 'gamma', seven)]
  const one = { ...judged('a', 'b', 'same_lineage'), on: 'independence' as const }
  t.strictSame(learned(networkIn(claims, { judgements: [one] })), ['alpha says 0:1', 'gamma says 0:1'], 'then one of them speaks')
  const taken = { ...judged('a', 'b', 'independent', 2), on: 'independence' as const }
  t.equal(learned(networkIn(claims, { judgements: [one, taken] })).length, 3, 'the latest word counts')
  t.end()
})

test('the order of what is stored changes nothing', (t) => {
  const claims = [
    ...['alpha', 'beta', 'gamma'].map((who, at) => says(`a${at}`, who, five)),
    says('b', 'delta', seven),
    stored('c', inTown('aro', 'about 6'), [told('eps', [via('delta')], 'named')]),
    says('d', 'alpha', inTown('bel', '9')),
    says('e', 'delta', inTown('bel', '8')),
  ]
  const judgements = [judged('a0', 'a1', 'agrees', 1), judged('d', null, 'holds', 2)]
  const plain = networkIn(claims, { judgements })
  const turned = networkIn([...claims].reverse(), { judgements: [...judgements].reverse() })
  t.strictSame(turned.said, plain.said)
  t.strictSame([...turned.questionOf].sort(), [...plain.questionOf].sort())
  t.strictSame(turned.knowledge.trusted, plain.knowledge.trusted)
  t.end()
})

test('nothing stored', (t) => {
  t.match(networkIn([]), { said: [], unresolved: [], isCut: false })
  t.end()
})
