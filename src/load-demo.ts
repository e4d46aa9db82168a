/** Loads the desertion corpus through the import, as any client would. */
import { corpus } from './demo/corpus.js'
import { importLines } from './workflows/import-lines.js'
import type { Services } from './workflows/services.js'

async function* corpusLines(): AsyncIterable<Uint8Array> {
  for (const line of corpus) yield Buffer.from(JSON.stringify(line))
}

/** Imports the corpus; fails where a line does. Answers the id of each claim by its ref. */
export const loadDemo = async (services: Services): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for await (const { line, id, problem } of importLines(services, corpusLines())) {
    if (problem || id === undefined)
      throw new Error(`line ${line} of the corpus: ${problem?.message ?? 'no id'} ${JSON.stringify(problem?.errors ?? [])}`)
    const ref = corpus[line - 1]?.ref
    if (ref) ids.set(ref, id)
  }
  return ids
}
