/** Watches every call of a store: what it took, what its errors mean, and whether it is worth another try. */
import { setTimeout as sleep } from 'node:timers/promises'
import { StoreTrouble } from '../port.js'
import { troubleOf } from './troubles.js'

/** Milliseconds between two tries of what another process kept from being done. */
const pauses = [5, 10, 20, 40, 80]
const longestPause = 100

export interface Watch {
  /** Milliseconds that statements held the thread, and how many calls there were. */
  spent: number
  calls: number
  /** The damage that was met; from then on nothing is answered. */
  damage: StoreTrouble | null
}

export const newWatch = (): Watch => ({ spent: 0, calls: 0, damage: null })

type Call = () => unknown

const measured = (watch: Watch, call: Call): unknown => {
  if (watch.damage) throw watch.damage
  const begun = performance.now()
  try {
    return call()
  } finally {
    watch.spent += performance.now() - begun
    watch.calls += 1
  }
}

/** The error as the port knows it; damage is remembered. */
const translated = (watch: Watch, error: unknown): unknown => {
  const trouble = troubleOf(error)
  if (trouble?.reason === 'corrupt') watch.damage = trouble
  return trouble ?? error
}

/** Tries again, without holding the thread, as long as another process is in the way. Calls are atomic, so nothing is done twice. */
const retried = async (watch: Watch, call: Call, patience: number, first: unknown): Promise<unknown> => {
  const begun = performance.now()
  let error = first
  for (let tries = 0; error instanceof StoreTrouble && error.reason === 'busy' && performance.now() - begun < patience; tries += 1) {
    await sleep(pauses[tries] ?? longestPause)
    try {
      return await measured(watch, call)
    } catch (again) {
      error = translated(watch, again)
    }
  }
  throw error
}

async function* watched(watch: Watch, items: AsyncIterable<unknown>): AsyncIterable<unknown> {
  try {
    yield* items
  } catch (error) {
    throw translated(watch, error)
  }
}

const isIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value

/** A call whose answer is a promise or an async iterable; patient for so many milliseconds. */
const guardedCall = (watch: Watch, call: Call, patience: number): unknown => {
  let answer: unknown
  try {
    answer = measured(watch, call)
  } catch (error) {
    return retried(watch, call, patience, translated(watch, error))
  }
  if (answer instanceof Promise) return answer.catch((error: unknown) => retried(watch, call, patience, translated(watch, error)))
  return isIterable(answer) ? watched(watch, answer) : answer
}

/** The same thing, each of its methods watched, and those of what it holds. `patience` in milliseconds, by the name of the method. */
export const guarded = <T extends object>(watch: Watch, target: T, patience: (name: string) => number): T =>
  new Proxy(target, {
    get: (holder, name) => {
      const value: unknown = Reflect.get(holder, name)
      if (typeof value === 'function')
        return (...args: readonly unknown[]) => guardedCall(watch, () => Reflect.apply(value, holder, args), patience(String(name)))
      return typeof value === 'object' && value !== null ? guarded(watch, value, patience) : value
    },
  })
