/** Imports lines: a bad line fails alone, and what came together is committed together. Lines of an export keep ids, instants, authors. */

import { setImmediate } from 'node:timers/promises'
import { type Committed, StaleChange } from '../store/changes.js'
import type { Batch, Reader } from '../store/port.js'
import { eraseRestored } from './erasing/restored.js'
import { Failure } from './failure.js'
import { decideLine, type LineDecision } from './import-line.js'
import { staleFailure } from './record.js'
import { checkConcept } from './register-concept.js'
import type { Services } from './services.js'

export interface LineAnswer {
  readonly line: number
  readonly status: 'created' | 'existing' | 'failed'
  readonly id?: string
  readonly problem?: Failure
}

/** Why an import ended before its lines did: a fault of the service or its database, or who imports may go on no more. Its cause says which. */
export class ImportBroken extends Error {
  /** The first line that was not taken. */
  readonly line: number

  constructor(line: number, cause: unknown) {
    super(`The import ended at line ${line}.`, { cause })
    this.name = 'ImportBroken'
    this.line = line
  }
}

/** So many changes are committed at once, at most but for one line that makes more: other requests wait for a commit. */
const mostChanges = 400

/** Milliseconds after which other requests have their turn. */
const turn = 10

/** An import holds so many refs, at most: they are all of it that grows, some 150 bytes each. */
const mostRefs = 1_000_000

/** Nothing but blanks. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte <= 32)

const failed = (line: number, error: unknown): LineAnswer => {
  if (!(error instanceof Failure)) throw error
  return { line, status: 'failed', problem: error }
}

/** A line that was decided on and committed, with what came of it. */
interface Settled {
  readonly line: number
  readonly decision: LineDecision
  readonly answer: readonly Committed[] | StaleChange
}

const answerOf = async (reader: Reader, { line, decision, answer }: Settled): Promise<LineAnswer> => {
  const { id, changes } = decision
  if (answer instanceof StaleChange) return failed(line, staleFailure(answer))
  if (answer[0]?.outcome !== 'existing' && changes.length > 0) return { line, status: 'created', id }
  const [change] = changes
  // Somebody else took the key after it was decided that it is free.
  if (change?.type === 'concept' && decision.occasion === null) {
    try {
      await checkConcept(reader, change.body)
    } catch (error) {
      return failed(line, error)
    }
  }
  return { line, status: 'existing', id }
}

const remember = (refs: Map<string, string>, { ref, id }: LineDecision): void => {
  if (ref === null) return
  if (refs.size >= mostRefs && !refs.has(ref))
    throw new Failure('too-large', `An import holds at most ${mostRefs} refs: point at ids instead, or send the lines in parts.`, [
      { pointer: '/ref', detail: 'is one too many' },
    ])
  refs.set(ref, id)
}

/** One import: the refs of its lines, and the batch that is filled. */
interface Import {
  readonly services: Services
  readonly refs: Map<string, string>
  readonly batch: Batch
  /** Lines that wait to be committed. */
  readonly waiting: number[]
  readonly settled: Settled[]
  readonly answers: LineAnswer[]
}

const importLine = async ({ services, refs, batch, waiting, settled, answers }: Import, line: number, text: Uint8Array): Promise<void> => {
  try {
    const decision = await decideLine(services, batch.reader, text, refs)
    remember(refs, decision)
    if (decision.type === 'erasure') {
      await batch.flush()
      answers.push({ line, status: (await eraseRestored(services, decision)) ? 'created' : 'existing', id: decision.id })
      return
    }
    const { changes, occasion } = decision
    const writing = { changes, occasion: occasion ?? { now: services.now(), by: services.actor?.name ?? null, reason: null } }
    waiting.push(line)
    batch.add(writing, (answer) => {
      waiting.shift()
      settled.push({ line, decision, answer })
    })
  } catch (error) {
    answers.push(failed(line, error))
  }
}

/** The answers to what is settled, in the order of the lines. */
const answersOf = async ({ batch, settled, answers }: Import): Promise<LineAnswer[]> => {
  for (const one of settled.splice(0)) answers.push(await answerOf(batch.reader, one))
  return answers.splice(0).sort((a, b) => a.line - b.line)
}

/** Commits what waits; then the answers. */
const answered = async (state: Import): Promise<LineAnswer[]> => {
  await state.batch.flush()
  return answersOf(state)
}

/** Whether who imports would be let in now as well. */
type MayGoOn = () => Promise<boolean>

const wantWelcome = async (mayGoOn: MayGoOn): Promise<void> => {
  if (!(await mayGoOn())) throw new Failure('unauthenticated', 'The key was revoked or has expired since the import began.')
}

/**
 * The answers to each part of the lines, once what they made is durable. A part is what came together, such as the lines of one chunk
 * of a stream: it is committed before the next is asked for, and before each commit it is asked whether the import may go on. Empty lines
 * are passed over and counted. Throws ImportBroken where it cannot go on, after the answers to what was committed.
 */
export async function* importParts(
  services: Services,
  parts: AsyncIterable<readonly Uint8Array[]>,
  mayGoOn: MayGoOn = async () => true,
): AsyncIterable<LineAnswer[]> {
  const refs = new Map<string, string>()
  let [line, since] = [0, performance.now()]
  for await (const lines of parts) {
    let [state, next]: [Import | null, number] = [null, line + 1]
    try {
      await wantWelcome(mayGoOn)
      state = { services, refs, batch: await services.store.batch(), waiting: [], settled: [], answers: [] }
      for (const text of lines) {
        line += 1
        if (performance.now() - since > turn) {
          await setImmediate()
          since = performance.now()
        }
        if (!isBlank(text)) await importLine(state, line, text)
        next = line + 1
        if (state.batch.size() < mostChanges) continue
        yield answered(state)
        await wantWelcome(mayGoOn)
      }
      yield answered(state)
    } catch (error) {
      if (state) yield answersOf(state).catch(() => [])
      throw new ImportBroken(state?.waiting[0] ?? next, error)
    }
  }
}

/** How many lines at hand are taken for a part. */
const partOfLines = 200

async function* together(lines: AsyncIterable<Uint8Array>): AsyncIterable<readonly Uint8Array[]> {
  let part: Uint8Array[] = []
  try {
    for await (const line of lines) {
      part.push(line)
      if (part.length < partOfLines) continue
      yield part
      part = []
    }
  } catch (error) {
    // What came whole before the lines broke off is imported.
    yield part
    throw error
  }
  yield part
}

/** An answer for each of the lines, which are at hand: they are taken together, however they come. */
export async function* importLines(services: Services, lines: AsyncIterable<Uint8Array>): AsyncIterable<LineAnswer> {
  for await (const answers of importParts(services, together(lines))) yield* answers
}
