/** Reads server-sent events as a browser does, over a real connection. */
import type { Test } from 'tap'
import { z } from 'zod'
import { ChangeEvent } from '../../src/core/events/event.js'

export interface Frame {
  readonly id: string | null
  readonly event: string | null
  readonly data: z.infer<typeof ChangeEvent> | null
  readonly comment: string | null
}

const frameOf = (text: string): Frame => {
  const field = (name: string): string | null =>
    text
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2) ?? null
  const data = field('data')
  return { id: field('id'), event: field('event'), data: data === null ? null : ChangeEvent.parse(JSON.parse(data)), comment: field('') }
}

export interface Stream {
  readonly status: number
  readonly headers: Headers
  /** The next frame; null at the end. */
  readonly next: () => Promise<Frame | null>
  /** The next frame that bears an event. */
  readonly event: () => Promise<z.infer<typeof ChangeEvent>>
  readonly hangUp: () => void
}

/** Opens a stream; it is hung up when the test ends. */
export const openStream = async (t: Test, address: string, headers: Readonly<Record<string, string>> = {}): Promise<Stream> => {
  const controller = new AbortController()
  t.teardown(() => controller.abort())
  const answer = await fetch(address, { headers: { accept: 'text/event-stream', ...headers }, signal: controller.signal })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let held = ''
  const next = async (): Promise<Frame | null> => {
    for (let end = held.indexOf('\n\n'); end < 0; end = held.indexOf('\n\n')) {
      const part = await reader?.read()
      if (!part || part.done) return null
      held += z.string().parse(part.value)
    }
    const text = held.slice(0, held.indexOf('\n\n'))
    held = held.slice(text.length + 2)
    return frameOf(text)
  }
  const event = async () => {
    for (let frame = await next(); frame; frame = await next()) if (frame.data) return frame.data
    throw new Error('the stream ended')
  }
  return { status: answer.status, headers: answer.headers, next, event, hangUp: () => controller.abort() }
}
