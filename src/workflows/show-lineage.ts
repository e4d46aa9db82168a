/** Shows who has a claim from whom. */
import { graphOf, type LineageGraph } from '../core/lineage/graph.js'
import { fetchArchive } from './archive.js'
import { readCurrent } from './read.js'
import type { Services } from './services.js'

/** The lineage of a claim as a graph. */
export const showLineage = async ({ store }: Services, id: string): Promise<LineageGraph> => {
  const reader = await store.read()
  await readCurrent(reader, 'claim', id)
  const { archive, testimonies } = await fetchArchive(reader, await reader.assertionsOf('claimId', [id]))
  return graphOf(archive, testimonies.get(id) ?? [])
}
