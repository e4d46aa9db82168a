/** How fast the heap of a door that serves may grow. */
import { setFlagsFromString } from 'node:v8'

/**
 * Percent by which the heap may outgrow what was alive in it before it is looked through again. Left to itself V8 takes up to four times
 * what is alive, on a machine with much memory: what pages leave behind would lie there for nobody.
 */
const growth = 100

/** Bounds the growth of all heaps of this process, from now on. */
export const boundHeap = (): void => setFlagsFromString(`--heap-growing-percent=${growth}`)
