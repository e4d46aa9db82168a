/** The demo corpus: what five articles say about desertion from the Ukrainian army, and on whose word, as lines to import in this order. */

import { claims2024 } from './claims-2024.js'
import { claims2024Ranks } from './claims-2024-ranks.js'
import { claims2025 } from './claims-2025.js'
import { claims2026 } from './claims-2026.js'
import { claimsOnConvicts } from './claims-convicts.js'
import { claimsOfTheEssay } from './claims-essay.js'
import { concepts } from './concepts.js'
import { documents } from './documents.js'
import type { ImportLine } from './line.js'
import { sources } from './sources.js'

export const corpus: readonly ImportLine[] = [
  ...concepts,
  ...sources,
  ...documents,
  ...claimsOnConvicts,
  ...claims2024,
  ...claims2024Ranks,
  ...claims2025,
  ...claimsOfTheEssay,
  ...claims2026,
]
