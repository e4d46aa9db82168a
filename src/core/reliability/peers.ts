/** Table: the published methods of truth discovery that anybody may ask for by name, and that ours is measured against. */
import type { Method } from './method.js'
import { accu } from './methods/accu.js'
import { accuCopy } from './methods/accu-copy.js'
import { averageLog } from './methods/average-log.js'
import { catd } from './methods/catd.js'
import { crh } from './methods/crh.js'
import { dawidSkene } from './methods/dawid-skene.js'
import { investment } from './methods/investment.js'
import { pooledInvestment } from './methods/pooled-investment.js'
import { sums } from './methods/sums.js'
import { truthFinder } from './methods/truthfinder.js'
import { vote } from './methods/vote.js'

export const peers: readonly Method[] = [
  vote,
  truthFinder,
  sums,
  averageLog,
  investment,
  pooledInvestment,
  accu,
  accuCopy,
  crh,
  catd,
  dawidSkene,
]
