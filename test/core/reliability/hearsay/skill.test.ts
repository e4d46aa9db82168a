import { test } from 'tap'
import { expectedShare, logBetaBinomial, logPredictive, skillsFrom, tellsOfSkill } from '../../../../src/core/reliability/hearsay/skill.js'

test('the beta-binomial of a flat prior gives every count the same probability', async (t) => {
  for (const right of [0, 1, 2, 3, 4]) t.ok(Math.abs(logBetaBinomial(right, 4, 0.5, 2) - Math.log(1 / 5)) < 1e-9)
})

test('a source that is right elsewhere is expected to be right here, as far as the attribute is easy', async (t) => {
  const good = skillsFrom([tellsOfSkill(48, 50, 0, 4)])
  const poor = skillsFrom([tellsOfSkill(10, 50, 0, 4)])
  t.ok(expectedShare(good, 0) > 0.7)
  t.ok(expectedShare(poor, 0) < 0.4)
  t.ok(expectedShare(poor, 2) > expectedShare(poor, 0))
  t.ok(Math.abs(expectedShare(skillsFrom([]), 0) - 0.5) < 1e-9, 'nothing is known of a source that says nothing elsewhere')
})

test('counts that fit the skill are more probable', async (t) => {
  const good = skillsFrom([tellsOfSkill(48, 50, 0, 4)])
  t.ok(logPredictive(good, tellsOfSkill(45, 50, 0, 4)) > logPredictive(good, tellsOfSkill(5, 50, 0, 4)))
})
