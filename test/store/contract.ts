/** What every store keeps, whatever its engine: the suite that a second engine is held to. */
import { test } from 'tap'
import { candidates } from './contract/candidates.js'
import { chain } from './contract/chain.js'
import { commits } from './contract/commits.js'
import type { Open } from './contract/engine.js'
import { entries } from './contract/entries.js'
import { erasures } from './contract/erasures.js'
import { instants } from './contract/instants.js'
import { keepingAnswers } from './contract/keeping.js'
import { lists } from './contract/lists.js'
import { marks } from './contract/marks.js'
import { merges } from './contract/merges.js'
import { paging } from './contract/paging.js'
import { reads } from './contract/reads.js'
import { recorded } from './contract/recorded.js'
import { states } from './contract/states.js'
import { terms } from './contract/terms.js'
import { words } from './contract/words.js'

const parts = {
  commits,
  entries,
  instants,
  states,
  reads,
  lists,
  marks,
  terms,
  paging,
  candidates,
  words,
  merges,
  erasures,
  recorded,
  chain,
  keepingAnswers,
}

/** Holds one engine to the contract. `open` gives a fresh, migrated, empty store each time, and closes it when the test ends. */
export const contract = (name: string, open: Open): void => {
  for (const [part, suite] of Object.entries(parts)) test(`${name}: ${part}`, (t) => suite(t, open))
}
