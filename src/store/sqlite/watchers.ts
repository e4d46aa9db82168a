/** Who wants to hear of commits of this process. */
import { StaleChange } from '../changes.js'
import type { Commit } from './commit.js'

/** The watchers of one store. */
export const openWatchers = () => {
  const watchers = new Set<() => void>()
  const tell = (): void => {
    for (const heard of watchers) heard()
  }
  return {
    tell,
    /** Adds one; what it answers takes it away again. */
    watch: (heard: () => void): (() => void) => {
      // Each watch is one of its own, even of the same function.
      const watcher = () => heard()
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    /** The same commit, of which all watchers hear where something was written. */
    telling:
      (commit: Commit): Commit =>
      (writings) => {
        const answers = commit(writings)
        if (answers.some((answer) => !(answer instanceof StaleChange) && answer.some(({ outcome }) => outcome !== 'existing'))) tell()
        return answers
      },
  }
}
