/** Waits for news of a store: a commit of this process rings at once; what other processes write is found by looking now and then. */
import type { Store } from '../../store/port.js'

export interface Bell {
  /** Ends at the next commit (or at once, where there was one since the last wait), after so many milliseconds, or with the signal. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  readonly close: () => void
}

/** A bell on a store. */
export const openBell = (store: Pick<Store, 'watch'>): Bell => {
  let hasRung = false
  let wake = (): void => {}
  const close = store.watch(() => {
    hasRung = true
    wake()
  })
  const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        wake = () => {}
        hasRung = false
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      signal.addEventListener('abort', done)
      wake = done
      if (hasRung || signal.aborted) done()
    })
  return { wait, close }
}
