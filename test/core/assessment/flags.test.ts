/** Flags: each fires in one scene and stays silent in another (DESIGN, section 3). */
import { test } from 'tap'
import { findingsOf } from '../../../src/core/assessment/findings.js'
import { flagRows, flagsOf } from '../../../src/core/assessment/flags.js'
import type { Setting } from '../../../src/core/assessment/record.js'
import { told, via } from '../../support/core.js'
import { chainScenes } from './scenes/chains.js'
import { interestScenes } from './scenes/interests.js'
import { originScenes } from './scenes/origins.js'
import { scene } from './scenes/scene.js'
import { textCorners, textScenes } from './scenes/texts.js'
import { timeScenes } from './scenes/time.js'

const tables = {
  'origins and states': originScenes,
  interests: interestScenes,
  chains: chainScenes,
  texts: textScenes,
  'time, conflicts and sums': timeScenes,
}

const flagIn = (setting: Setting, code: string) => flagsOf(findingsOf(setting)).find((flag) => flag.code === code)

for (const [title, scenes] of Object.entries(tables))
  test(title, (t) => {
    for (const [code, fires, setting, why] of scenes) {
      const flag = flagIn(setting, code)
      t.equal(flag !== undefined, fires, `${code}: ${why}`)
      if (flag) t.ok(flag.evidence.length > 0, `${code}: it gives its evidence`)
    }
    t.end()
  })

test('scenes that deviate', (t) => {
  for (const [code, fires, setting, why] of textCorners) t.equal(flagIn(setting, code) !== undefined, fires, why)
  t.end()
})

test('every flag of the table fires somewhere and is silent somewhere', (t) => {
  const scenes = Object.values(tables).flat()
  for (const { code, says } of flagRows) {
    t.ok(
      scenes.some(([name, fires]) => name === code && fires),
      `${code} fires`,
    )
    t.ok(
      scenes.some(([name, fires]) => name === code && !fires),
      `${code} is silent`,
    )
    t.match(says, /\.$/u, `${code} has a sentence`)
  }
  const codes = flagRows.map(({ code }) => code)
  t.strictSame([...new Set(codes)], codes, 'each once')
  t.end()
})

test('the evidence are ids, sorted', (t) => {
  const both = scene([told('weekly', [via('office', { read: false })], 'named'), told('daily', [via('office', { read: false })], 'named')])
  t.strictSame(flagIn(both, 'unread_hop')?.evidence, ['a-daily', 'a-weekly'])
  t.strictSame(flagIn(both, 'state_affiliated_only')?.evidence, ['office'])
  t.end()
})
