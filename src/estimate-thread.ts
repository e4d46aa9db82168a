/** What doors share: the thread that estimates sources. It is started when it is asked, ends when nobody asks, and is started again where it broke. */
import { Worker } from 'node:worker_threads'
import type { Estimated } from './core/reliability/stored/profile.js'
import { Failure } from './workflows/failure.js'

/** What the thread answers to one order. */
interface Answer {
  readonly id: number
  readonly estimated: Estimated | null
  readonly fault: string | null
}

interface Waiting {
  readonly resolve: (estimated: Estimated) => void
  readonly reject: (fault: Error) => void
}

export interface EstimateThread {
  readonly estimate: (at: number, method: string) => Promise<Estimated>
  readonly close: () => Promise<void>
}

/** Megabytes of the heap that an estimate may take, so that it cannot take those of the service. */
const mostMemory = 2_048

/** Milliseconds without an order after which the thread ends: to start again costs it a second, and its heap is as large as that of the service. */
const usualRest = 10_000

const program = new URL('./estimate-worker.js', import.meta.url)

const outOfMemory = (fault: Error): Failure | null =>
  'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new Failure('unavailable', `The records of the sources take more than the ${mostMemory} MB that an estimate may have.`)
    : null

/** A thread on a database: its path, or what gives the bytes of one that lives in memory. */
export const openEstimateThread = (
  database: () => string | Uint8Array,
  { rest = usualRest, from = program }: { readonly rest?: number; readonly from?: URL } = {},
): EstimateThread => {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let resting: NodeJS.Timeout | undefined
  let last = 0

  const giveUp = (fault: Error): void => {
    worker = null
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
  }

  const end = (): void => {
    const ended = worker
    worker = null
    void ended?.terminate()
  }

  const start = (): Worker => {
    const started = new Worker(from, { resourceLimits: { maxOldGenerationSizeMb: mostMemory } })
    started.unref()
    started.on('message', ({ id, estimated, fault }: Answer) => {
      const one = waiting.get(id)
      waiting.delete(id)
      if (estimated) one?.resolve(estimated)
      else one?.reject(new Error(`the sources could not be estimated: ${fault}`))
      if (waiting.size === 0) resting = setTimeout(end, rest).unref()
    })
    started.on('error', (fault: Error) => giveUp(outOfMemory(fault) ?? fault))
    started.on('exit', () => {
      if (worker === started) giveUp(new Error('the thread that estimates the sources has ended'))
    })
    return started
  }

  return {
    estimate: (at, method) =>
      new Promise((resolve, reject) => {
        clearTimeout(resting)
        worker ??= start()
        last += 1
        waiting.set(last, { resolve, reject })
        worker.postMessage({ id: last, at, method, database: database() })
      }),
    close: async () => {
      await worker?.terminate()
    },
  }
}
