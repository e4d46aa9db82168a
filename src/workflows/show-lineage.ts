/** Shows who has a claim from whom. */

import { graphOf, type LineageGraph } from '../core/lineage/graph.js'
import { fetchArchive } from './archive.js'
import { openMerged } from './open-reader.js'
import { readCurrent } from './read.js'
import type { Services } from './services.js'

/** The lineage of a claim as a graph. */
export const showLineage = async (services: Services, id: string): Promise<LineageGraph> => {
  const reader = await openMerged(services)
  await readCurrent(reader, 'claim', id)
  const { archive, testimonies } = await fetchArchive(reader, await reader.assertionsOf('claimId', [id]))
  return graphOf(archive, testimonies.get(id) ?? [])
}
