/** What a model of hearsay-1 finds out about the items that it is for. */
import type { Cluster, Dependence, SourceEstimate, SourceRecord } from '../method.js'
import type { Value } from '../observation.js'

/** Arrays are as long as the network's and hold 0 for the items of other models. */
export interface Part extends SourceRecord {
  readonly belief: Float64Array
  /** By position in the items that it settled; left out where the most believed candidate is the answer, with its belief. */
  readonly answers?: readonly Value[]
  readonly confidence?: Float64Array
  /** By source, where the model knows more than that claims may be right or wrong each for itself. */
  readonly estimates?: readonly (SourceEstimate | null)[]
  readonly dependence?: readonly Dependence[]
  readonly clusters?: readonly Cluster[]
  readonly rounds: number
  readonly hasConverged: boolean
}
