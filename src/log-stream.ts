/** Writes the log many lines at a time: a call of the system for each line costs more than an answer from memory. */

/** Characters that are gathered at most. */
const most = 16_384

/** Milliseconds for which a line waits at most. */
const longest = 50

export interface LogStream {
  readonly write: (lines: string) => void
  /** Writes what is gathered. */
  readonly flush: () => void
}

/** A stream for a logger, which hands on lines in their order, whole and together. */
export const gathering = (write: (lines: string) => void): LogStream => {
  let held = ''
  let timer: NodeJS.Timeout | null = null
  const flush = (): void => {
    if (timer) clearTimeout(timer)
    timer = null
    const lines = held
    held = ''
    if (lines !== '') write(lines)
  }
  return {
    write: (lines) => {
      held += lines
      if (held.length >= most) flush()
      else timer ??= setTimeout(flush, longest).unref()
    },
    flush,
  }
}

/** The log on the standard output. What is gathered when the process ends is written then; only SIGKILL loses the last lines. */
export const standardOutput = (): LogStream => {
  const stream = gathering((lines) => process.stdout.write(lines))
  process.once('exit', stream.flush)
  // Who reads the log may go: the service goes on.
  process.stdout.on('error', () => undefined)
  return stream
}
