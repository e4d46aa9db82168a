/** What doors share: a bar that tells a person how far a long task has come; in a log, a line every few seconds. */
import { SingleBar } from 'cli-progress'

export interface Progress {
  /** So many of all are done. */
  readonly to: (done: number, total: number) => void
  readonly end: () => void
}

/** Milliseconds before a bar is worth looking at, and between the lines of a log. */
const patience = 500
const between = 5_000

/** Begins a bar on stderr, so that stdout holds results alone. What is done at once shows none. */
export const beginProgress = (name: string): Progress => {
  const bar = new SingleBar({
    stream: process.stderr,
    format: `${name.padEnd(10)} {bar} {percentage} % | {value} of {total} | {eta_formatted} left`,
    noTTYOutput: true,
    notTTYSchedule: between,
    hideCursor: true,
    clearOnComplete: true,
  })
  const begun = performance.now()
  return {
    to: (done, total) => {
      if (performance.now() - begun < patience) return
      if (!bar.isActive) bar.start(total, done)
      bar.setTotal(total)
      bar.update(done)
    },
    end: () => bar.stop(),
  }
}
