/** The door of the thread that estimates sources: it reads the database for itself, so that no request waits for it. */
import { parentPort } from 'node:worker_threads'
import { z } from 'zod'
import { vocabularyOf } from './core/concepts/vocabulary.js'
import { openLexicon } from './lexicon.js'
import { openReadOnly } from './store/sqlite/read-only.js'
import { estimateState } from './workflows/reliability/estimate-state.js'

const order = z.strictObject({
  id: z.int(),
  at: z.int(),
  method: z.string(),
  database: z.union([z.string(), z.instanceof(Uint8Array)]),
})

const lexicon = openLexicon()

const settle = async (message: unknown): Promise<void> => {
  const { id, at, method, database } = order.parse(message)
  try {
    const { read, close } = openReadOnly(database)
    try {
      const reader = await read(at)
      const vocabulary = vocabularyOf(await reader.concepts(), lexicon)
      parentPort?.postMessage({ id, estimated: await estimateState(reader, vocabulary, method), fault: null })
    } finally {
      close()
    }
  } catch (error) {
    parentPort?.postMessage({ id, estimated: null, fault: error instanceof Error ? error.message : String(error) })
  }
}

parentPort?.on('message', (message: unknown) => void settle(message))
