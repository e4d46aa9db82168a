/** Table: the methods by which values are settled and sources estimated. Anybody may ask for one by name. */

import { hearsay } from './hearsay-1.js'
import type { Method } from './method.js'
import { peers } from './peers.js'

export const methods: readonly Method[] = [...peers, hearsay]

/** What is used where no method is named. */
export const defaultMethod: Method = hearsay

/** The method of a public name, or null. */
export const methodNamed = (name: string): Method | null => methods.find((method) => method.name === name) ?? null
