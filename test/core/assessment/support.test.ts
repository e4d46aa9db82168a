/** Support: over the claim and all claims that agree with it, each origin once (API.md, comparison). */
import { test } from 'tap'
import type { Setting } from '../../../src/core/assessment/record.js'
import { supportOf } from '../../../src/core/assessment/support.js'
import { claimOf, codesOf, n, told, via } from '../../support/core.js'
import { other, scene } from './scenes/scene.js'

const office = told('daily', [via('office')], 'named')
const officeToo = told('weekly', [via('office')], 'named')
const agency = told('gazette', [via('agency')], 'named')
const unknown = told('herald', [], 'unknown')

const count = (setting: Setting) => {
  const { independentOrigins, notEstablished, documents, publishers } = supportOf(setting)
  return [independentOrigins, notEstablished, documents, publishers]
}

test('counts', (t) => {
  const agrees = (id: string, ...testimonies: Parameters<typeof scene>[0]) => other(id, n('21,600'), testimonies)
  t.strictSame(count(scene([])), [0, 0, 0, 0])
  t.strictSame(count(scene([office])), [1, 0, 1, 1])
  t.strictSame(count(scene([office], { others: [agrees('b', officeToo)] })), [1, 0, 2, 2], 'one origin counts once')
  t.strictSame(count(scene([office], { others: [agrees('b', agency)] })), [2, 0, 2, 2], 'a second origin')
  t.strictSame(count(scene([office], { others: [agrees('b', unknown)] })), [1, 1, 2, 2], 'unknown raises nothing')
  t.strictSame(count(scene([office], { others: [other('b', n('35,000'), [agency])] })), [1, 0, 1, 1], 'a conflict is no support')
  t.strictSame(count(scene([office], { others: [other('b', n('9,048', { period: '2024' }), [agency])] })), [1, 0, 1, 1], 'nor is a series')
  const denies = told('gazette', [via('agency')], 'named', { stance: 'denies' })
  t.strictSame(count(scene([office], { others: [agrees('b', denies)] })), [1, 0, 1, 1], 'nor is a denial')
  const rejected = { claim: claimOf('b', n('21,600'), { status: 'rejected' }), testimonies: [agency] }
  t.strictSame(count(scene([office], { others: [rejected] })), [1, 0, 1, 1], 'nor is a rejected record')
  t.end()
})

test('origins', (t) => {
  const { origins } = supportOf(scene([office], { others: [other('b', n('21,600'), [agency, unknown])] }))
  t.strictSame(origins.map(({ sourceId }) => sourceId).sort(), ['agency', 'office'], 'the known ones')
  t.end()
})

test('flags at its width: each fires and is silent', (t) => {
  const favours = (id: string) =>
    claimOf(id, n('21,602'), {
      interests: [
        { party: 'Russia', direction: 'favours' },
        { party: 'Ukraine', direction: 'disfavours' },
      ],
    })
  const wide = (...testimonies: Parameters<typeof scene>[0]) =>
    codesOf(supportOf(scene([office], { claim: favours('claim'), others: [{ claim: favours('b'), testimonies }] })))
  const serving = codesOf(supportOf(scene([agency], { claim: favours('claim') })))
  t.strictSame(codesOf(supportOf(scene([office]))), ['single_lineage', 'state_affiliated_only'], 'alone')
  t.strictSame(wide(officeToo), ['single_lineage', 'state_affiliated_only'], 'the same origin')
  t.strictSame(wide(told('weekly', [via('court')], 'named')), ['state_affiliated_only'], 'another body of the state')
  t.strictSame(wide(agency), ['adversaries_agree'], 'two states, adversaries, on two claims')
  t.strictSame(serving, ['single_lineage', 'state_affiliated_only', 'self_serving_only'])
  t.end()
})

test('only these four are repeated', (t) => {
  const found = supportOf(scene([told('daily', [via('office', { read: false })], 'named')]))
  t.strictSame(codesOf(found), ['single_lineage', 'state_affiliated_only'], 'unread_hop is not')
  for (const { evidence, says } of found.flags) {
    t.strictSame(evidence, [...evidence].sort())
    t.match(says, /\.$/u)
  }
  t.end()
})

test('its sentence', (t) => {
  t.match(supportOf(scene([])).says, /^No other stored claim agrees with it; no known origin/u)
  t.match(supportOf(scene([office], { others: [other('b', n('21,600'))] })).says, /^1 other stored claim agrees with it; one known origin/u)
  t.match(
    supportOf(scene([office], { others: [other('b', n('21,600'), [agency]), other('c', n('21,602'))] })).says,
    /^2 other stored claims agree with it; 2 independent origins/u,
  )
  t.end()
})
