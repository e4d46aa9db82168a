/** Server-sent events (the `text/event-stream` of the HTML standard): frames, and sending them no faster than they are read. */
import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { ChangeEvent } from '../core/events/event.js'
import { idOfPlace } from '../core/events/event-id.js'
import type { Told } from '../workflows/live/replay.js'

export const eventStream = 'text/event-stream'

/** Whether a request asks for a stream of events. */
export const asksForStream = (accept: string | undefined): boolean => /(?:^|[\s,])text\/event-stream(?:$|[\s,;])/iu.test(accept ?? '')

const frame = (event: ChangeEvent): string => `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`

/** A part as frames. One without events is a comment under an id, so that who comes back need not be told again what was looked at. */
const framesOf = ({ events, upTo }: Told): string =>
  events.length > 0 ? events.map(frame).join('') : `id: ${idOfPlace(upTo)}\n: nothing new\n\n`

/** Parts for as long as who follows would still be let in: no event is told after that, and the stream ends at the next part. */
export async function* whileWelcome(told: AsyncIterable<Told>, mayGoOn: () => Promise<boolean>): AsyncGenerator<Told> {
  for await (const part of told) {
    if (!(await mayGoOn())) return
    yield part
  }
}

/** Frames of all parts, after the time (in milliseconds) after which to come back; until there were as many events as are asked for. */
export async function* frames(told: AsyncIterable<Told>, retry: number, limit: number): AsyncGenerator<string> {
  yield `retry: ${retry}\n: following\n\n`
  let left = limit
  for await (const part of told) {
    const events = part.events.slice(0, left)
    left -= events.length
    yield framesOf({ ...part, events })
    if (left === 0) return
  }
}

const isTaken = async (stream: PassThrough, patience: number, signal: AbortSignal): Promise<boolean> => {
  try {
    await once(stream, 'drain', { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) })
    return true
  } catch {
    return false
  }
}

/** Writes texts as fast as they are taken, and answers the last words: of one who took nothing for too long, or of the end. */
const pump = async (texts: AsyncIterable<string>, stream: PassThrough, patience: number, signal: AbortSignal): Promise<string> => {
  for await (const text of texts) {
    if (stream.write(text) || (await isTaken(stream, patience, signal))) continue
    if (!signal.aborted) return `: dropped: nothing was taken for ${patience} ms; come back with Last-Event-ID\n\n`
  }
  return ': the end; come back with Last-Event-ID\n\n'
}

/** Sends texts as a stream of events. Who does not read is dropped after `patience` milliseconds, with as long to take the last words; nothing is buffered for them beyond one part. */
export const sendStream = (reply: FastifyReply, texts: AsyncIterable<string>, patience: number, signal: AbortSignal): FastifyReply => {
  const stream = new PassThrough()
  const { raw, log } = reply
  void pump(texts, stream, patience, signal).then(
    (lastWords) => {
      stream.end(lastWords)
      const timer = setTimeout(() => raw.destroy(), patience)
      raw.once('close', () => clearTimeout(timer))
      if (raw.closed) clearTimeout(timer)
    },
    (error: unknown) => {
      log.error({ err: error }, 'the stream of events broke')
      stream.destroy()
    },
  )
  // A connection that was kept open after the end would hold up a stop.
  reply.headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no', connection: 'close' })
  return reply.type(eventStream).send(stream)
}
