/** `npm run measure -- reliability-speed [SET]`: seconds and memory of the methods at three sizes, as ratios to vote and a claim at a time. */
import { defaultMethod, methods } from '../../../src/core/reliability/methods.js'
import { networkOf } from '../../../src/core/reliability/network.js'
import type { Observation } from '../../../src/core/reliability/observation.js'
import { inventedWorld } from './invented.js'
import { readSet } from './sets.js'

const sizes = [10_000, 100_000, 1_000_000]
const beside = new Set([defaultMethod.name, 'vote-1', 'pooled-investment-1', 'dawid-skene-1'])

const seconds = <T>(work: () => T): { readonly result: T; readonly spent: number } => {
  const start = performance.now()
  const result = work()
  return { result, spent: (performance.now() - start) / 1_000 }
}

const print = (name: string, observations: readonly Observation[]): void => {
  const { result: network, spent } = seconds(() => networkOf(observations))
  const claims = network.sourceOfClaim.length
  console.log(
    `${name}: ${claims} claims, ${network.sources.length} sources, ${network.items.length} items; network built in ${spent.toFixed(2)} s`,
  )
  for (const method of methods.filter((row) => beside.has(row.name))) {
    const { spent: settling } = seconds(() => method.settle(network))
    const memory = process.memoryUsage.rss() / 2 ** 20
    console.log(
      `  ${method.name.padEnd(20)} ${settling.toFixed(2).padStart(7)} s  ${((settling / claims) * 1e6).toFixed(2).padStart(7)} µs a claim  ${memory.toFixed(0).padStart(5)} MB resident`,
    )
  }
}

/** Prints the invented worlds, or each run of a set alone (the first of them) and then all runs as one network. */
export const reliabilitySpeed = async ([path]: readonly string[]): Promise<number> => {
  if (!path) {
    for (const size of sizes) print(`invented ${size}`, inventedWorld(size))
    return 0
  }
  const [variant] = readSet(path, { gold: null, days: [] }).variants
  const [first] = variant?.runs ?? []
  if (!variant || !first) return 2
  const half = variant.runs.slice(0, Math.ceil(variant.runs.length / 4))
  print(first.name, first.observations)
  if (variant.runs.length > 1) {
    print(
      `the first ${half.length} runs as one`,
      half.flatMap(({ observations }) => observations),
    )
    print(
      'all runs as one',
      variant.runs.flatMap(({ observations }) => observations),
    )
  }
  return 0
}
