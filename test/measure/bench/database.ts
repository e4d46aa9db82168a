/** The databases that are measured: filled once by the store's own code, kept in a folder, found again by seed, size and schema. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { wordsRelease } from '../../../src/core/matching/words.js'
import { openSqliteStore } from '../../../src/store/sqlite/store.js'
import { changesOfLine, forgetStory, nothingKnown } from './changes-of-line.js'
import type { Line } from './world/line.js'
import { groundLines, linesOfStories } from './world/lines.js'
import { worldOf, worldRelease } from './world/world.js'

/** So many stories are committed at once. */
const part = 2_000

const journal = new URL('../../../migrations/sqlite/meta/_journal.json', import.meta.url)

const schemaName = (): string =>
  createHash('sha256').update(readFileSync(journal)).update(`${worldRelease} ${wordsRelease}`).digest('hex').slice(0, 8)

/** Where the database of a seed and size is kept, whether or not it is there. */
export const databasePath = (folder: string, claims: number, seed: number): string =>
  join(folder, `hearsay-${claims}-claims-seed-${seed}-schema-${schemaName()}.db`)

/** Fills a new database file; tells after each part how many stories are in it. A broken load leaves nothing to be taken for a whole one. */
const fill = async (path: string, claims: number, seed: number, tell: (done: number, all: number) => void): Promise<void> => {
  const store = openSqliteStore(path)
  const world = worldOf(claims, seed)
  const known = nothingKnown()
  const commit = async (lines: readonly Line[], nth: number): Promise<void> => {
    const now = new Date(Date.UTC(2026, 0, 1) + nth * 1_000).toISOString()
    await store.commit(
      lines.flatMap((line) => changesOfLine(line, known)),
      { now, by: null, reason: null },
    )
  }
  await commit(groundLines(world), 0)
  for (let from = 0; from < world.stories; from += part) {
    const to = Math.min(world.stories, from + part)
    await commit([...linesOfStories(world, from, to)], 1 + from / part)
    forgetStory(known)
    tell(to, world.stories)
  }
  await store.close()
}

/** The path of the database of a seed and size; it is made where it is not there yet. */
export const openWorld = async (
  folder: string,
  claims: number,
  seed: number,
  tell: (done: number, all: number) => void = () => {},
): Promise<string> => {
  const path = databasePath(folder, claims, seed)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  const unfinished = `${path}.part`
  for (const rest of ['', '-wal', '-shm']) rmSync(unfinished + rest, { force: true })
  await fill(unfinished, claims, seed, tell)
  renameSync(unfinished, path)
  return path
}
