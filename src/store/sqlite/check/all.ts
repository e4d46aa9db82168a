/** Table: all checks of a database, in the order in which they are made. */
import { chain } from './chain.js'
import type { Check } from './check.js'
import { columns } from './columns.js'
import { terms, words } from './indexes.js'
import { pages, references } from './pages.js'
import { strays } from './strays.js'
import { texts } from './texts.js'

export const allChecks: readonly Check[] = [pages, references, chain, strays, texts, columns, terms, words]

/** What vouches for the records themselves; the others are about what is made from them. */
export const recordChecks: readonly Check[] = [chain, strays, texts]
