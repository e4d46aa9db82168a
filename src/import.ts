/** The door that imports a file straight into the database, while it is served or not: `npm run import -- FILE [--failed FILE]`. */
import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { pipeline } from 'node:stream'
import { parseArgs } from 'node:util'
import { createGunzip } from 'node:zlib'
import { BadSetting, readConfig } from './config.js'
import { problemOf } from './http/problem.js'
import { linesOfChunks } from './http/routes/transfer.js'
import { openLexicon } from './lexicon.js'
import { beginProgress } from './progress.js'
import { giveUp, now } from './serve.js'
import { openSqliteStore } from './store/sqlite/store.js'
import { ImportBroken, importParts, type LineAnswer } from './workflows/import-lines.js'

const usage = 'npm run import -- FILE [--failed FILE], where FILE is NDJSON, or that as .gz, or - for standard input'

/** How many failed lines are shown where no file takes them, and after how many lines of standard input it is told how many came. */
const mostShown = 20
const between = 100_000

/** The exit code of what a person stopped. */
const stoppedCode = 130

const told = (text: string): void => void process.stderr.write(`${text}\n`)

interface Source {
  readonly chunks: AsyncIterable<Buffer>
  /** Bytes that were read, of how many; none are known of standard input. */
  readonly read: () => number
  readonly size: number | null
}

const open = (from: string): Source => {
  if (from === '-') return { chunks: process.stdin, read: () => 0, size: null }
  const file = createReadStream(from)
  // A fault of the file is met by the one who reads what it is unpacked to.
  const chunks = from.endsWith('.gz') ? pipeline(file, createGunzip(), () => undefined) : file
  return { chunks, read: () => file.bytesRead, size: statSync(from).size }
}

/** Ends after the chunk at hand where a person wants so: what came whole is imported, and nothing by half. */
async function* until(isStopped: () => boolean, chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  try {
    for await (const chunk of chunks) {
      if (isStopped()) return
      yield chunk
    }
  } catch (error) {
    // Standard input that was waited for is shut by the signal.
    if (!isStopped()) throw error
  }
}

/** Takes failed lines, each as its number and problem: into a file, or the first of them on stderr. */
const failures = (file: string | undefined) => {
  const stream = file === undefined ? null : createWriteStream(file)
  let count = 0
  return {
    take: ({ line, problem }: LineAnswer): void => {
      if (!problem) return
      count += 1
      const text = JSON.stringify({ line, problem: problemOf(problem.code, problem.message, '/v1/import', problem.errors) })
      if (stream) stream.write(`${text}\n`)
      else if (count <= mostShown) told(text)
      else if (count === mostShown + 1) told('More lines failed; --failed FILE takes all of them.')
    },
    end: () => stream?.end(),
  }
}

const act = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options: { failed: { type: 'string' } }, allowPositionals: true })
  const [from, ...more] = positionals
  if (from === undefined || more.length > 0) throw new BadSetting(`Name one file: ${usage}.`)
  const { database, keepText } = readConfig()
  if (database === ':memory:') throw new BadSetting('HEARSAY_DATABASE must be a file: one in memory goes with this process.')
  const source = open(from)
  const store = openSqliteStore(database)
  const [counts, failed, progress] = [{ created: 0, existing: 0, failed: 0 }, failures(values.failed), beginProgress('import')]
  let isStopped = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      isStopped = true
      if (from === '-') process.stdin.destroy()
    })
  let lines = 0
  try {
    const services = { store, now, keepText, lexicon: openLexicon() }
    for await (const answers of importParts(services, linesOfChunks(until(() => isStopped, source.chunks)))) {
      for (const answer of answers) {
        counts[answer.status] += 1
        lines += 1
        failed.take(answer)
        if (source.size === null && lines % between === 0) told(`${lines} lines`)
      }
      if (source.size !== null) progress.to(source.read(), source.size)
    }
  } finally {
    progress.end()
    failed.end()
    process.stdout.write(`${counts.created} created, ${counts.existing} existing, ${counts.failed} failed.\n`)
    await store.close()
  }
  if (isStopped) told('Stopped: what is counted is stored. The same file again passes over it as existing.')
  process.exitCode = isStopped ? stoppedCode : counts.failed > 0 ? 1 : 0
}

try {
  await act()
} catch (error) {
  giveUp(error instanceof ImportBroken ? error.cause : error)
}
