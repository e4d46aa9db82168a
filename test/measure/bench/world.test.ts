/** The invented world: the same for the same seed, heavy-tailed, and taken by the import as it is. */
import { test } from 'tap'
import { claimIdentity } from '../../../src/core/claims/claim.js'
import { openBench } from '../../support/app.js'
import { changesOfLine, nothingKnown } from './changes-of-line.js'
import type { Line } from './world/line.js'
import { linesOfStories, worldLines } from './world/lines.js'
import { claimsOf, questionOfClaim, worldOf } from './world/world.js'

const claimLines = (lines: readonly Line[]): Line[] => lines.filter(({ type }) => type === 'claim')

const asText = (lines: Iterable<Line>): string => [...lines].map((line) => JSON.stringify(line)).join('\n')

test('the same seed gives the same lines, another gives others, and any part can be made alone', (t) => {
  const all = asText(worldLines(300, 7))
  t.equal(asText(worldLines(300, 7)) === all, true)
  t.equal(asText(worldLines(300, 8)) === all, false)
  t.equal(claimLines([...worldLines(300, 7)]).length, 300)
  const world = worldOf(300, 7)
  const parts = [...linesOfStories(world, 0, 42), ...linesOfStories(world, 42, world.stories)]
  t.ok(all.endsWith(`\n${asText(parts)}`))
  t.end()
})

test('a million claims are heavy-tailed, and each comes once', (t) => {
  const world = worldOf(1_000_000, 1)
  const seen = new Uint8Array(1_000_000)
  for (let nth = 0; nth < world.stories; nth += 1) for (const claim of claimsOf(world, nth)) seen[claim] = (seen[claim] ?? 0) + 1
  t.ok(seen.every((times) => times === 1))
  const sizes = Array.from(world.starts, (start, rank) => (world.starts[rank + 1] ?? 1_000_000) - start)
  t.ok((sizes[0] ?? 0) > 5_000, 'the hottest question has thousands of claims')
  t.ok(sizes.filter((size) => size >= 1_000).length >= 20, 'and so have others')
  t.ok(sizes.filter((size) => size <= 3).length > sizes.length / 2, 'most have a few')
  const asked = questionOfClaim(world, 999_999)
  t.equal(asked.rank, sizes.length - 1)
  t.equal(questionOfClaim(world, 0).nth, 0)
  const slots = new Set(
    Array.from(world.starts, (start) => {
      const { subject, head, place } = questionOfClaim(world, start)
      return `${subject} ${head} ${place}`
    }),
  )
  t.equal(slots.size, world.starts.length, 'no two questions have one measure and place')
  t.end()
})

test('copies, long chains, denials, wordings, judgements and texts occur', (t) => {
  const lines = [...linesOfStories(worldOf(9_000, 3), 0, 1_500)]
  const told = JSON.stringify(lines)
  for (const word of [
    '"syndicates"',
    '"translates"',
    '"unnamed"',
    '"inferred"',
    '"denied"',
    '"judgement"',
    '"text":"',
    '"between"',
    '"more_than"',
  ])
    t.ok(told.includes(word), word)
  const hops = claimLines(lines).flatMap(({ data }) =>
    Array.isArray(data.assertions) ? data.assertions.map(({ chain }) => chain.length) : [],
  )
  t.ok(Math.max(...hops) >= 15, 'chains of many hops')
  t.end()
})

test('the import takes every line, and makes what the loader makes', async (t) => {
  const { importing } = await openBench(t)
  const lines = [...worldLines(150, 5)]
  const known = nothingKnown()
  const made = lines.map((line) => changesOfLine(line, known)[0]?.id)
  const answers = await importing(...lines.map((line) => ({ ...line })))
  t.strictSame(
    answers.map(({ status, id }) => [status, id]),
    made.map((id) => ['created', id]),
  )
})

test('no two claims of a question are one', (t) => {
  const known = nothingKnown()
  const ids = new Set<string>()
  for (const line of worldLines(3_000, 2)) {
    const [change] = changesOfLine(line, known)
    if (change?.type === 'claim') ids.add(JSON.stringify(claimIdentity(change.body)))
  }
  t.equal(ids.size, 3_000)
  t.end()
})
