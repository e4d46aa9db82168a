/** What a passage reports where it differs from the claim under which it is recorded: another answer, unless it only rounds the figure. */

import type { Claim } from '../../claims/claim.js'
import type { Statement } from '../../claims/statement.js'
import { completeQuantity } from '../../claims/statement.js'
import { compareSides } from '../../comparison/compare.js'
import { sideOf } from '../../comparison/side.js'
import type { Vocabulary } from '../../concepts/vocabulary.js'
import { driftOf } from '../../lineage/drift.js'
import type { Testimony } from '../../lineage/evidence.js'
import { present } from '../../values/present.js'

/** Fields in which a passage may differ and still say the same: a figure that was rounded. */
const figures = new Set(['value', 'low', 'high'])

const asReported = ({ assertion: { asReported: told } }: Testimony, statement: Statement): Statement => {
  const { quantity, ...rest } = present(told ?? {})
  return {
    ...statement,
    ...rest,
    quantity: quantity
      ? completeQuantity({ ...present(statement.quantity ?? {}), asWritten: null, ...present(quantity) })
      : statement.quantity,
  }
}

/** What the passage says beside the claim: empty where it is faithful, else a text that equals that of another with the same drift. */
export const driftKey = (vocabulary: Vocabulary, testimony: Testimony, { statement, implied }: Claim): string => {
  const drift = driftOf(vocabulary, [testimony], statement)
  if (drift.length === 0) return ''
  const key = JSON.stringify(drift.map(({ field, to }) => [field, to]))
  if (!drift.every(({ field }) => figures.has(field))) return key
  const [told, claimed] = [asReported(testimony, statement), statement].map((one) => sideOf(vocabulary, one, implied))
  return told && claimed && compareSides(vocabulary, told, claimed).rule.relation === 'agrees' ? '' : key
}
