/** An invented world: how large its parts are for so many claims, by the seed alone. */
import { type Draw, drawsOf, stepOver } from './draws.js'
import { heads, subjects, towns } from './words.js'

/** Raised whenever the same seed and size give other lines. */
export const worldRelease = 1

/** Claims that stand together in a document and its copies. */
export const claimsOfStory = 3

export interface World {
  readonly claims: number
  readonly draw: Draw
  readonly stories: number
  /** Words grow with the square root of the texts (Heaps' law): so many subjects and heads are spoken of. */
  readonly subjects: number
  readonly heads: number
  readonly places: number
  readonly sources: number
  /** Where the claims of each question begin, by rank of the question, the largest first. */
  readonly starts: Int32Array
}

/** How heavy the tail is: a question has x claims or more with a chance of about x^-1.3. */
const tail = 1.3
const smallest = 1.5
const claimsPerQuestion = 6.5

const startsOf = (claims: number): Int32Array => {
  const questions = Math.max(1, Math.ceil(claims / claimsPerQuestion))
  const starts: number[] = []
  for (let rank = 0, start = 0; start < claims; rank += 1) {
    starts.push(start)
    start += Math.max(1, Math.round(smallest * (questions / (rank + 1)) ** (1 / tail)))
  }
  return Int32Array.from(starts)
}

/** The world of a seed with so many claims. */
export const worldOf = (claims: number, seed: number): World => {
  const words = Math.sqrt(claims)
  return {
    claims,
    draw: drawsOf(seed),
    stories: Math.ceil(claims / claimsOfStory),
    subjects: Math.min(subjects.length, Math.max(8, Math.round(words / 5))),
    heads: Math.min(heads.length, Math.max(4, Math.round(words / 10))),
    places: towns.length,
    sources: Math.max(40, Math.round(3 * words)),
    starts: startsOf(claims),
  }
}

export interface Asked {
  /** By size, the largest first. */
  readonly rank: number
  /** The claim's number among those of its question. */
  readonly nth: number
  readonly subject: number
  readonly head: number
  readonly place: number
}

/** The question that a claim answers. Each has a measure and a place that no other has. */
export const questionOfClaim = (world: World, claim: number): Asked => {
  const { starts } = world
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= claim) low = middle
    else high = middle - 1
  }
  const measures = world.subjects * world.heads
  const slot = (low * stepOver(measures * world.places)) % (measures * world.places)
  const measure = slot % measures
  return {
    rank: low,
    nth: claim - (starts[low] ?? 0),
    subject: Math.floor(measure / world.heads),
    head: measure % world.heads,
    place: Math.floor(slot / measures),
  }
}

/** The claims of the story that comes so manieth: stories of one question come apart from each other. */
export const claimsOf = (world: World, nth: number): number[] => {
  const story = (nth * stepOver(world.stories)) % world.stories
  const first = story * claimsOfStory
  return Array.from({ length: Math.min(claimsOfStory, world.claims - first) }, (_, at) => first + at)
}
