/** An invented world as lines of an import: concepts, sources, then story after story. */
import { conceptLines } from './concepts.js'
import type { Line } from './line.js'
import { sourceLines } from './sources.js'
import { storyLines } from './stories.js'
import { type World, worldOf } from './world.js'

/** What every story rests on. */
export const groundLines = (world: World): Line[] => [...conceptLines(world), ...sourceLines(world)]

/** Lines of stories, from one to another. */
export function* linesOfStories(world: World, from: number, to: number): Generator<Line> {
  for (let nth = from; nth < to; nth += 1) yield* storyLines(world, nth)
}

/** All lines of the world of a seed with so many claims, in order, one at a time. */
export function* worldLines(claims: number, seed: number): Generator<Line> {
  const world = worldOf(claims, seed)
  yield* groundLines(world)
  yield* linesOfStories(world, 0, world.stories)
}
