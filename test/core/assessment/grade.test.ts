/** Grade: Admiralty code, each contribution printed; too little is F and 6 (DESIGN, section 3). */
import { test } from 'tap'
import { breakdownOf } from '../../../src/core/assessment/breakdown.js'
import { gradeRows, gradeStarts } from '../../../src/core/assessment/grade.js'
import type { Setting } from '../../../src/core/assessment/record.js'
import { claimOf, happened, n, source, told, via, viaName } from '../../support/core.js'
import { other, scene, sources } from './scenes/scene.js'

const gradeIn = (setting: Setting) => breakdownOf(setting).grade
const shown = (setting: Setting): string => `${gradeIn(setting).source}${gradeIn(setting).information}`
const rulesIn = (setting: Setting): string[] => gradeIn(setting).contributions.map(({ rule }) => rule)

const office = told('daily', [via('office')], 'named')
const institute = told('weekly', [via('institute')], 'named')
const herald = told('herald', [], 'first_hand')
const agreeing = other('b', n('21,600'), [institute])
const conflicting = other('c', n('35,000'), [herald])
const conflictingToo = other('d', n('36,000'), [told('gazette', [], 'first_hand')])

test('too little is F and 6', (t) => {
  t.equal(shown(scene([])), 'F6')
  t.equal(shown(scene([told('daily', [], 'unknown')])), 'F6')
  t.match(shown(scene([told('daily', [viaName('Ana Ruiz')], 'named')])), /^F/u, 'an origin of which nothing is known')
  t.match(shown(scene([], { others: [agreeing] })), /^F[1-5]$/u, 'another claim that agrees tells of the information, not of the source')
  t.end()
})

test('the digit follows corroboration and conflict', (t) => {
  const digit = (setting: Setting) => gradeIn(setting).information
  const alone = digit(scene([office]))
  t.equal(alone, 3)
  t.ok(digit(scene([office, herald])) < alone, 'a second origin')
  t.ok(digit(scene([office], { others: [agreeing] })) < alone, 'a second origin, of a claim that agrees')
  t.ok(digit(scene([office, herald], { others: [agreeing] })) < digit(scene([office, herald])), 'a third origin')
  t.equal(digit(scene([office, told('weekly', [via('office')], 'named')])), alone, 'another outlet of one origin adds nothing')
  t.equal(digit(scene([office, told('weekly', [], 'unknown')])), alone, 'an unknown origin adds nothing')
  t.ok(digit(scene([office], { others: [conflicting] })) > alone, 'a conflict')
  t.ok(digit(scene([office], { others: [conflicting, conflictingToo] })) > digit(scene([office], { others: [conflicting] })), 'two')
  const late = { required: [claimOf('law', happened('signing', { period: '2026' }))] }
  t.ok(digit(scene([office], late)) > alone, 'an anachronism')
  t.end()
})

test('the letter follows provenance and interest', (t) => {
  const letter = (id: string, more: Parameters<typeof scene>[1] = {}) => gradeIn(scene([told('daily', [via(id)], 'named')], more)).source
  t.ok(letter('office') < letter('agency'), 'an official body, a state agency')
  const controlled = source('mouthpiece', 'state_affiliated_agency', { provenance: { editorialAutonomy: 'controlled' } })
  t.ok(letter('mouthpiece', { sources: [...sources, controlled] }) > letter('agency'), 'edited under control')
  const favours = (party: string, direction: 'favours' | 'disfavours') => ({
    claim: claimOf('claim', n('21,602'), { interests: [{ party, direction }] }),
  })
  t.ok(letter('agency', favours('Russia', 'favours')) > letter('agency'), 'it serves its side')
  t.ok(letter('agency', favours('Russia', 'disfavours')) < letter('agency'), 'it goes against its side')
  t.equal(letter('agency', favours('Ukraine', 'favours')), letter('agency'), 'it concerns another side')
  t.not(letter('office', favours('Ukraine', 'disfavours')), 'A', 'provenance alone makes nobody completely reliable')
  t.end()
})

const proven = { low: 0.91, high: 0.99, effective: 12, bornOutBy: 3 }
const poor = { low: 0.2, high: 0.5, effective: 12, bornOutBy: 3 }

test('the letter follows the record of the known origins', (t) => {
  const letter = (records: Setting['records'], testimonies = [office]) => gradeIn(scene(testimonies, { records })).source
  const alone = letter(undefined)
  t.equal(alone, 'B')
  t.equal(letter(new Map([['office', proven]])), 'A', 'a proven record')
  t.equal(letter(new Map([['office', poor]])), 'C', 'a poor record')
  t.equal(letter(new Map([['office', { ...proven, effective: 9.9 }]])), alone, 'a record that is too thin')
  t.equal(letter(new Map([['office', { ...proven, low: 0.89 }]])), alone, 'a record that is not sure enough')
  t.equal(letter(new Map([['office', { ...proven, bornOutBy: 2 }]])), alone, 'a record that two others vouch for')
  t.equal(letter(new Map([['herald', proven]])), alone, 'the record of another')
  t.equal(letter(new Map([['office', poor]]), [office, herald]), alone, 'a second origin whose record is not known')
  const against = { claim: claimOf('claim', n('21,602'), { interests: [{ party: 'Ukraine', direction: 'disfavours' }] }) }
  t.equal(gradeIn(scene([office], { ...against, records: new Map([['office', proven]]) })).source, 'A', 'A is the best')
  t.equal(letter(null), alone, 'where none is estimated provenance alone counts')
  t.ok(rulesIn(scene([office], { records: null })).includes('provenance_alone'), 'and the grade says so')
  t.end()
})

test('the letter begins with one origin, and takes the record of that one', (t) => {
  const blog = source('blog', 'partisan_outlet')
  const byBlog = told('blog', [], 'first_hand')
  const letter = (testimonies: Parameters<typeof scene>[0], records: Setting['records']) =>
    gradeIn(scene(testimonies, { sources: [...sources, blog], records }))
  const mixed = letter([office, byBlog], new Map([['blog', proven]]))
  t.equal(mixed.source, 'B', 'the record of one lifts no other')
  t.strictSame(
    mixed.contributions.slice(0, 2).map(({ rule }) => rule),
    ['origin_kind', 'one_account'],
  )
  t.equal(letter([byBlog], new Map([['blog', proven]])).source, 'C', 'its own start, its own record')
  t.equal(letter([office, herald], new Map([['office', poor]])).source, 'B', 'one whose record is not known stands for itself')
  t.equal(letter([office, byBlog], new Map([['office', poor]])).source, 'C', 'the best of a poor record and a poor kind')
  const both = new Map([
    ['office', poor],
    ['herald', poor],
  ])
  t.equal(letter([office, herald], both).source, 'C')
  t.end()
})

test('every contribution is printed, and the rules of the table only', (t) => {
  const setting = scene([office, herald], { others: [conflicting, conflictingToo, other('e', n('37,000'), [institute])] })
  const { contributions } = gradeIn(setting)
  const names = new Set([...gradeRows, ...gradeStarts].map(({ rule }) => rule))
  for (const { rule, says, effect } of contributions) {
    t.ok(names.has(rule), rule)
    t.match(says, /\.$/u)
    t.match(effect, /^([A-F]|[1-6]|[0-2] (better|worse))$/u)
  }
  t.strictSame(rulesIn(scene([])), ['no_known_origin', 'nothing_to_compare'])
  t.strictSame(rulesIn(scene([office])), ['origin_kind', 'one_account'])
  t.strictSame(rulesIn(scene([office], { others: [conflicting] })), ['origin_kind', 'one_account', 'contested'])
  t.end()
})

/** Steps that a contribution tells: a start as its place on the scale, "2 better" as -2. */
const stepsOf = (effect: string): number => {
  const [count = '', direction] = effect.split(' ')
  if (direction) return Number(count) * (direction === 'better' ? -1 : 1)
  return 'ABCDEF'.includes(count) ? 'ABCDEF'.indexOf(count) : Number(count)
}

test('the parts add up to the grade', (t) => {
  const leaflet = source('leaflet', 'partisan_outlet', {
    provenance: { editorialAutonomy: 'controlled' },
    sides: [{ party: 'Russia', relation: 'organ_of' }],
  })
  const interest = (party: string, direction: 'favours' | 'disfavours') =>
    claimOf('claim', n('21,602'), { interests: [{ party, direction }] })
  const settings = [
    scene([]),
    scene([office]),
    scene([office, herald, institute]),
    scene([office], { others: [conflicting, conflictingToo], required: [claimOf('law', happened('signing', { period: '2026' }))] }),
    scene([office], { claim: interest('Ukraine', 'disfavours') }),
    scene([told('daily', [via('leaflet')], 'named')], { sources: [...sources, leaflet], claim: interest('Russia', 'favours') }),
    scene([office], { claim: interest('Ukraine', 'disfavours'), records: new Map([['office', proven]]) }),
    scene([office], { records: new Map([['office', poor]]) }),
    scene([office], { records: null }),
  ]
  const sum = (contributions: readonly { readonly effect: string }[]) =>
    contributions.reduce((total, { effect }) => total + stepsOf(effect), 0)
  for (const setting of settings) {
    const { source: letter, information, contributions } = gradeIn(setting)
    const digitFrom = contributions.findIndex(({ rule }) => rule === 'one_account' || rule === 'nothing_to_compare')
    t.equal('ABCDEF'[sum(contributions.slice(0, digitFrom))], letter, `letter ${letter}`)
    t.equal(sum(contributions.slice(digitFrom)), information, `digit ${information}`)
  }
  t.end()
})

test('every rule of the table applies somewhere', (t) => {
  const mouthpiece = source('mouthpiece', 'state_affiliated_agency', {
    provenance: { editorialAutonomy: 'controlled' },
    sides: [{ party: 'Russia', relation: 'organ_of' }],
  })
  const interest = (direction: 'favours' | 'disfavours') => claimOf('claim', n('21,602'), { interests: [{ party: 'Russia', direction }] })
  const told1 = [told('daily', [via('mouthpiece')], 'named')]
  const all = [...sources, mouthpiece]
  const applied = new Set(
    [
      scene([]),
      scene([office, herald, institute]),
      scene([office], { others: [conflicting, conflictingToo] }),
      scene([office], { required: [claimOf('law', happened('signing', { period: '2026' }))] }),
      scene(told1, { sources: all, claim: interest('favours') }),
      scene(told1, { sources: all, claim: interest('disfavours') }),
      scene([office], { claim: claimOf('claim', n('21,602'), { interests: [{ party: 'Ukraine', direction: 'disfavours' }] }) }),
      scene([office], { records: new Map([['office', proven]]) }),
      scene([office], { records: new Map([['office', poor]]) }),
      scene([office], { records: null }),
      scene([office], {
        others: [conflicting, conflictingToo],
        required: [claimOf('law', happened('signing', { period: '2026' }))],
      }),
    ].flatMap(rulesIn),
  )
  for (const { rule } of [...gradeRows, ...gradeStarts]) t.ok(applied.has(rule), rule)
  t.end()
})
