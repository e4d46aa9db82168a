import { test } from 'tap'
import { cueNames } from '../../../src/core/entailment/en/stance-words.js'
import { type Stance, stanceOf } from '../../../src/core/entailment/stance.js'
import { articleOf, headlineOf, rarityAmong } from '../../../src/core/entailment/stance-layout.js'
import { isDoubting, isPlain } from '../../../src/core/entailment/stance-measures.js'

const bridge =
  'The old bridge at Velden collapsed into the river on Tuesday morning. Two lorries fell into the water. Firemen closed the road to Velden for a week.'
const hoax =
  'The story that a whale swam up the river to Velden is a hoax. It was made up by a satirical site, and the fake photo has been debunked. There is no whale. The harbour office denied it at once and called the report false.'
const whispers =
  'A whale may have been seen near Velden, according to unconfirmed reports. Local media, citing a source, reported that it apparently swam up the river. Officials said they could not yet verify the claims.'
const others = [
  'A bakery in Marlow won a prize for its bread.',
  'The council of Ashby votes on the budget tonight.',
  'Heavy snow closed the pass at Corvara.',
]

const articles = [bridge, hoax, whispers, ...others].map(articleOf)
const rarity = rarityAmong(articles)

const cases: readonly (readonly [string, string, Stance])[] = [
  ['Old bridge at Velden collapses into river', bridge, 'agree'],
  ['Bakery wins prize for its bread', bridge, 'unrelated'],
  ['Whale swims up the river to Velden', hoax, 'disagree'],
  ['Whale swims up the river to Velden', whispers, 'discuss'],
]

test('the stand of an article to a headline', (t) => {
  for (const [headline, text, stance] of cases) {
    const taken = stanceOf(headline, articleOf(text), rarity)
    t.equal(taken.stance, stance, `${headline}: ${taken.confidence}`)
    t.ok(taken.confidence > 0 && taken.confidence <= 1)
  }
  t.end()
})

test('what denies a plain headline does not deny one that doubts', (t) => {
  t.equal(stanceOf('Whale swims up the river to Velden', articleOf(hoax), rarity).stance, 'disagree')
  t.not(stanceOf('No, whale that swam up the river to Velden is a hoax', articleOf(hoax), rarity).stance, 'disagree')
  t.end()
})

test('the sentences nearest to the headline come with it', (t) => {
  const { nearest } = stanceOf('Old bridge at Velden collapses', articleOf(bridge), rarity)
  t.equal(nearest[0], 'The old bridge at Velden collapsed into the river on Tuesday morning.')
  t.end()
})

test('headlines that doubt, that tell plainly, and others', (t) => {
  for (const [text, doubts, plain] of [
    ['No, the bridge at Velden is not closed', true, false],
    ['Whale report was a hoax', true, false],
    ['Whale reportedly seen in Velden', false, false],
    ['Is there a whale in Velden?', false, false],
    ['Whale seen in Velden', false, true],
  ] as const) {
    const headline = headlineOf(text)
    t.equal(isDoubting(headline), doubts, text)
    t.equal(isPlain(headline), plain, text)
  }
  t.end()
})

test('empty texts, and each kind of word once', (t) => {
  t.equal(stanceOf('', articleOf(''), rarity).stance, 'unrelated')
  t.equal(stanceOf('Whale in Velden', articleOf('')).stance, 'unrelated')
  t.equal(new Set(cueNames).size, cueNames.length)
  t.equal(headlineOf('WHALE IS A HOAX').cues.has('refuting'), true, 'capitals throughout are read as small letters')
  t.end()
})
