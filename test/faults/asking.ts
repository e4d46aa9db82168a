/** Asks a door, for tests that harm what it stands on. */
import { aSource } from '../support/app.js'

export interface Told {
  readonly status: number
  readonly retryAfter: string | null
  readonly body: string
}

const toldBy = async (answer: Response): Promise<Told> => ({
  status: answer.status,
  retryAfter: answer.headers.get('retry-after'),
  body: await answer.text(),
})

export const get = async (address: string, path: string): Promise<Told> => toldBy(await fetch(`${address}${path}`))

let count = 0

/** Records a source of a new name, as long as is wanted. */
export const write = async (address: string, more: Readonly<Record<string, unknown>> = {}): Promise<Told> => {
  count += 1
  return toldBy(
    await fetch(`${address}/v1/sources`, {
      method: 'POST',
      body: JSON.stringify(aSource(`Source ${count}`, more)),
      headers: { 'content-type': 'application/json' },
    }),
  )
}

/** Many aliases: some 40 kB. */
export const long = () => ({ aliases: Array.from({ length: 100 }, (_, n) => `alias ${count} ${n} ${'x'.repeat(380)}`) })
