/** What is answered of a source: estimates, contributions, islands, and what a new claim changes at once. */
import { test } from 'tap'
import { methodNamed, methods } from '../../../../src/core/reliability/methods.js'
import { broughtUp } from '../../../../src/core/reliability/stored/bring-up.js'
import { estimateStored } from '../../../../src/core/reliability/stored/estimate-stored.js'
import { estimateFrom } from '../../../../src/core/reliability/stored/evidence.js'
import type { Estimated } from '../../../../src/core/reliability/stored/profile.js'
import { reliabilityOf } from '../../../../src/core/reliability/stored/reliability.js'
import type { StoredClaim } from '../../../../src/core/reliability/stored/voices.js'
import { percent } from '../../../../src/core/reliability/stored/words.js'
import { concept, told, via } from '../../../support/core.js'
import { inTown, judged, networkIn, says, stored } from './scene.js'

const hearsay = methodNamed('hearsay-1')
if (!hearsay) throw new Error('there is no hearsay-1')

const answer = (estimated: Estimated, source: string, topic: string | null = null, behind = 0) =>
  reliabilityOf(estimated, {
    source: `source:${source}`,
    topic,
    estimatedAt: 1,
    seenAt: 1,
    behind,
    nameOf: (key) => ({ sourceId: null, name: key }),
  })

/** Each names its figures for towns 0, 1, 2 and so on; 0 is not told. */
const telling = (told: Readonly<Record<string, readonly number[]>>): StoredClaim[] =>
  Object.entries(told).flatMap(([who, figures]) =>
    figures.flatMap((figure, town) => (figure ? [says(`${who} ${town}`, who, inTown(`town ${town}`, String(figure)))] : [])),
  )

const right = (towns: number): number[] => Array.from({ length: towns }, (_, town) => 11 + town)
const sum = (effects: readonly { readonly effect: number }[]): number => effects.reduce((total, { effect }) => total + effect, 0)

test('contributions add up, and no more than a hundred are told', (t) => {
  const estimated = estimateStored(
    hearsay,
    networkIn(telling({ alpha: right(150), beta: right(150), gamma: right(140), delta: [91, 92, 93] })),
  )
  for (const source of ['alpha', 'delta']) {
    const { estimate, contributions, diagnostics } = answer(estimated, source)
    t.ok(Math.abs(sum(contributions) - ((estimate?.mean ?? 0) - (diagnostics.prior ?? 0))) < 1e-9, source)
  }
  const { contributions } = answer(estimated, 'alpha')
  t.equal(contributions.length, 101)
  t.equal(contributions.at(-1)?.claimId, null, 'the rest is one row')
  t.ok(contributions.slice(0, -1).every(({ claimId }) => claimId?.startsWith('alpha')))
  t.end()
})

test('every method answers for every source, or says why not', (t) => {
  const network = networkIn(telling({ alpha: right(6), beta: right(6), gamma: [11, 12, 99, 98], delta: [91, 92] }), {
    judgements: [judged('delta 0', null, 'does_not_hold')],
  })
  for (const method of methods) {
    const estimated = estimateStored(method, network)
    for (const source of ['alpha', 'delta', 'nobody']) {
      const { estimate, evidence, says: sentence } = answer(estimated, source)
      t.ok(sentence.length > 10, `${method.name} ${source}`)
      for (const figure of [...Object.values(estimate ?? {}), ...Object.values(evidence)]) t.ok(Number.isFinite(figure))
      if (estimate) t.ok(estimate.low <= estimate.mean && estimate.mean <= estimate.high && estimate.low >= 0 && estimate.high <= 1)
    }
    t.equal(answer(estimated, 'nobody').estimate, null)
  }
  t.end()
})

test('nothing stored, one source, all equal', (t) => {
  for (const claims of [[], telling({ alpha: [11] }), telling({ alpha: [11, 11], beta: [11, 11] })]) {
    for (const method of methods) {
      const { evidence, estimate } = answer(estimateStored(method, networkIn(claims)), 'alpha')
      t.ok(
        Number.isFinite(evidence.effective) && (estimate === null || Number.isFinite(estimate.mean)),
        `${method.name}, ${claims.length} claims`,
      )
    }
  }
  t.end()
})

test('islands', (t) => {
  const mainland = telling({ alpha: right(5), beta: right(5), gamma: right(5) })
  const far = ['eps', 'zeta'].map((who) => says(who, who, inTown('elsewhere', '7')))
  const estimated = estimateStored(hearsay, networkIn([...mainland, ...far]))
  t.match(answer(estimated, 'eps'), { diagnostics: { island: true }, says: /island/u })
  t.match(answer(estimated, 'alpha'), { diagnostics: { island: false } })
  const even = estimateStored(hearsay, networkIn([...telling({ alpha: [11], beta: [11] }), ...far]))
  t.strictSame(
    ['alpha', 'eps'].map((source) => answer(even, source).diagnostics.island),
    [true, true],
    'of two equal parts neither is the mainland',
  )
  t.equal(answer(estimateStored(hearsay, networkIn(mainland)), 'alpha').diagnostics.island, false, 'one part is no island')
  t.end()
})

test('topics', (t) => {
  const concepts = [
    concept('topic', 'army'),
    concept('topic', 'desertion', { broader: ['army'] }),
    concept('measure', 'cases', { broader: ['desertion'] }),
  ]
  const claims = ['alpha', 'beta'].flatMap((who) => [
    stored(`${who} 1`, inTown('aro', '5'), [told(who, [], 'first_hand')], ['Sieges']),
    says(`${who} 2`, who, inTown('bel', '6')),
  ])
  const estimated = estimateStored(hearsay, networkIn(claims, { concepts }))
  const whole = answer(estimated, 'alpha')
  t.strictSame(
    whole.topics.map(({ topic, evidence }) => [topic, evidence.corroborated]),
    [
      ['army', 2],
      ['desertion', 2],
      ['sieges', 1],
    ],
    'its own, and those above its measure',
  )
  const sieges = answer(estimated, 'alpha', 'sieges')
  t.equal(sieges.evidence.corroborated, 1)
  t.ok(Math.abs(sum(sieges.contributions) - ((sieges.estimate?.mean ?? 0) - (sieges.diagnostics.prior ?? 0))) < 1e-9)
  t.match(answer(estimated, 'alpha', 'sport'), { estimate: null, says: /^No record on sport: .*none of them is on that topic/u })
  t.match(answer(estimated, 'nobody', 'sport').says, /no stored claim/u)
  t.end()
})

test('changes that are not worked in are told', (t) => {
  const estimated = estimateStored(hearsay, networkIn(telling({ alpha: right(3), beta: right(3) })))
  t.match(answer(estimated, 'alpha', null, 1), { diagnostics: { behind: 1 }, says: / 1 later change is not worked in yet\.$/u })
  const unseen = answer(estimated, 'newcomer', null, 700).says
  t.match(unseen, /700 later changes are not worked in yet/u)
  t.notMatch(unseen, /no stored claim/u)
  t.notMatch(answer(estimated, 'alpha').says, /later/u)
  t.end()
})

test('all and nothing are said only where they are so', (t) => {
  t.strictSame([0, 0.001, 0.005, 0.5, 0.994, 0.996, 1].map(percent), ['0 %', 'under 1 %', '1 %', '50 %', '99 %', 'over 99 %', '100 %'])
  const sure = answer(estimateStored(hearsay, networkIn(telling({ alpha: right(150), beta: right(150), gamma: right(150) }))), 'alpha')
  t.notMatch(sure.says, /\b100 %/u, 'an expectation is never certain')
  t.match(sure.says, /over 99 %/u)
  t.end()
})

test('a source that copies another says so in its chain, and changes nothing', (t) => {
  const claims = telling({ alpha: right(6), beta: right(6), gamma: [11, 12, 99, 98] })
  const copies = right(6).map((figure, town) =>
    stored(`copy ${town}`, inTown(`town ${town}`, String(figure)), [told('copycat', [via('alpha')], 'named')]),
  )
  const [before, after] = [claims, [...claims, ...copies]].map((all) => estimateStored(hearsay, networkIn(all)))
  if (!before || !after) throw new Error('there are two')
  const rows = (estimated: Estimated) =>
    (estimated.profiles.get('source:gamma')?.rows ?? []).map(({ agreeing, conflicting }) => [agreeing, conflicting])
  t.strictSame(rows(after), rows(before), 'who only repeats adds no voice')
  t.match(answer(after, 'copycat').evidence, { corroborated: 6, contradicted: 0 }, 'it is judged on its faithfulness')
  t.end()
})

test('those who relay one origin, however many, change nothing of what is known of the origins', (t) => {
  const claims = telling({ alpha: right(8), beta: [...right(5), 91, 92, 93], gamma: [...right(6), 94, 95] })
  const relaying = (who: string): StoredClaim[] =>
    [...right(6), 94, 95].map((figure, town) =>
      stored(`${who} ${town}`, inTown(`town ${town}`, String(figure)), [told(who, [via('gamma')], 'named')]),
    )
  const relays = ['one', 'two', 'three', 'four', 'five'].flatMap(relaying)
  const [before, after] = [claims, [...claims, ...relays]].map((all) => estimateStored(hearsay, networkIn(all)))
  if (!before || !after) throw new Error('there are two')
  for (const who of ['alpha', 'beta', 'gamma']) {
    const [one, other] = [answer(before, who), answer(after, who)]
    t.strictSame(other.estimate, one.estimate, who)
    t.strictSame([other.diagnostics.prior, other.diagnostics.island], [one.diagnostics.prior, false], `${who} stands where it stood`)
  }
  const late = stored('six 0', inTown('town 0', '11'), [told('six', [via('gamma')], 'named')])
  const near = networkIn([...claims, ...relays, late].filter(({ claim }) => claim.statement.place === 'town 0'))
  const quick = broughtUp(after, near, new Set(['six 0']))
  t.equal(answer(quick, 'six').diagnostics.prior, answer(after, 'one').diagnostics.prior, 'who only relays begins where such begin')
  t.equal(answer(quick, 'alpha').diagnostics.prior, answer(after, 'alpha').diagnostics.prior)
  const own = says('one own', 'one', inTown('town 0', '11'))
  const both = estimateStored(hearsay, networkIn([...claims, ...relays, own]))
  const { estimate, contributions, diagnostics } = answer(both, 'one')
  const apartFrom = (who: string): number => Math.abs((diagnostics.prior ?? 0) - (answer(both, who).diagnostics.prior ?? 1))
  t.match(answer(both, 'one').says, /its own and those that it relays/u)
  t.match(answer(both, 'two').says, /passes on .* faithfully/u)
  t.match(answer(both, 'alpha').says, /of its claims to be right/u)
  t.ok(apartFrom('alpha') < 0.01 && apartFrom('two') > 0.05, 'who has a word of its own begins where origins begin')
  t.ok(Math.abs(sum(contributions) - ((estimate?.mean ?? 0) - (diagnostics.prior ?? 0))) < 1e-9)
  t.end()
})

test('a new claim is worked in at once, near to what the full estimate says', (t) => {
  const old = telling({ alpha: right(12), beta: right(12), gamma: right(10), delta: [11, 92, 93, 94] })
  const news = [says('new', 'delta', inTown('town 5', '16')), says('other', 'newcomer', inTown('town 6', '99'))]
  const rejected = 'gamma 3'
  const now = [...old.filter(({ claim }) => claim.id !== rejected), ...news]
  const [before, full] = [old, now].map((claims) => estimateStored(hearsay, networkIn(claims)))
  if (!before || !full) throw new Error('there are two')
  const near = now.filter(({ claim }) => ['town 3', 'town 5', 'town 6'].includes(claim.statement.place ?? ''))
  const quick = broughtUp(before, networkIn(near), new Set(['new', 'other', rejected]))
  for (const who of ['alpha', 'beta', 'gamma', 'delta', 'newcomer']) {
    const [one, other] = [quick, full].map((estimated) => answer(estimated, who))
    t.match(one?.evidence, { ...other?.evidence, effective: Number }, `${who}: the same is counted`)
    const apart = Math.abs((one?.estimate?.mean ?? 0) - (other?.estimate?.mean ?? 1))
    // Of a newcomer little but the prior is known, and that is fitted anew only in full.
    t.ok(apart < (who === 'newcomer' ? 0.2 : 0.05), `${who}: near (${apart})`)
  }
  const shift = (estimated: Estimated) => {
    const profile = estimated.profiles.get('source:delta')
    return profile && estimateFrom(profile)?.mean
  }
  t.ok((shift(quick) ?? 0) > (shift(before) ?? 1), 'who is borne out rises')
  const untouched = (estimated: Estimated) => estimated.profiles.get('source:beta')?.rows.filter(({ item }) => item === 'alpha 0')
  t.strictSame(untouched(quick), untouched(before), 'what is not touched stays as it was')
  t.strictSame([...quick.questionOf].sort(), [...full.questionOf].sort())
  t.end()
})
