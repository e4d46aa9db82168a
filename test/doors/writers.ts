/** Clients that write without pause until the door is gone, and remember what they were answered. */
import { request } from 'node:http'
import { aClaim, aDocument, aSource, asserted, type Body, ndjson } from '../support/app.js'

export interface Remembered {
  /** The highest revision that was answered, of sources that are revised. */
  readonly revised: Map<string, number>
  /** Everything that was answered as made or there, by id. */
  readonly made: Set<string>
}

export interface Target {
  readonly address: string
  /** Documents that claims are asserted in. */
  readonly documents: readonly string[]
  readonly round: number
}

/** Every claim is sent with this many assertions. */
export const assertionsEach = 3

const post = async (address: string, path: string, body: Body): Promise<string> => {
  const answer = await fetch(`${address}/v1/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
  const made = JSON.parse(await answer.text())
  if (!answer.ok) throw new Error(`${answer.status}: ${JSON.stringify(made)}`)
  return String(made.id)
}

/** Runs a step again and again until the door is gone. What the door itself refuses is an error. */
const untilGone = async (step: (count: number) => Promise<void>): Promise<void> => {
  for (let count = 0; ; count += 1) {
    try {
      await step(count)
    } catch (error) {
      // fetch fails with a TypeError, a cut answer with a SyntaxError or an error of the socket.
      if (error instanceof TypeError || error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return
      throw error
    }
  }
}

const sources = ({ address, round }: Target, { made }: Remembered): Promise<void> =>
  untilGone(async (count) => {
    made.add(await post(address, 'sources', aSource(`Source ${round} ${count}`)))
  })

const claims = ({ address, round, documents }: Target, { made }: Remembered): Promise<void> =>
  untilGone(async (count) => {
    const assertions = documents.slice(0, assertionsEach).map((documentId) => asserted(documentId))
    made.add(await post(address, 'claims', aClaim(`Claim ${round} ${count}`, { assertions })))
  })

/** Revises the sources that are remembered, each by one client alone. */
const revisions = ({ address, round }: Target, { revised }: Remembered, mine: readonly string[]): Promise<void> =>
  untilGone(async (count) => {
    const id = mine[count % mine.length] ?? ''
    const answer = await fetch(`${address}/v1/sources/${id}`, {
      method: 'PATCH',
      body: JSON.stringify({ aliases: [`alias ${round} ${count}`], reason: `round ${round}` }),
      headers: { 'content-type': 'application/merge-patch+json', 'if-match': '*' },
    })
    const { revision } = JSON.parse(await answer.text())
    if (!answer.ok) throw new Error(`PATCH: ${answer.status}`)
    revised.set(id, revision)
  })

/** One long import, five lines at a time, the next when these are answered; each line that is answered is remembered at once. */
const lines = ({ address, round }: Target, { made }: Remembered): Promise<void> =>
  new Promise((resolve) => {
    const call = request(`${address}/v1/import`, { method: 'POST', agent: false, headers: { 'content-type': 'application/x-ndjson' } })
    let [rest, sent, answered] = ['', 0, 0]
    const write = (): void => {
      if (!call.destroyed)
        call.write(ndjson(Array.from({ length: 5 }, () => ({ type: 'source', data: aSource(`Line ${round} ${sent++}`) }))))
    }
    call.on('response', (answer) => {
      answer.setEncoding('utf8').on('data', (part: string) => {
        const parts = (rest + part).split('\n')
        rest = parts.pop() ?? ''
        for (const line of parts) made.add(String(JSON.parse(line).id))
        answered += parts.length
        if (answered === sent) write()
      })
      answer.on('close', resolve).on('error', () => resolve())
    })
    call.on('error', () => resolve())
    write()
  })

/** Records what the writers need: documents to assert in, sources to revise. */
export const prepare = async (address: string): Promise<{ documents: string[]; toRevise: string[] }> => {
  const [documents, toRevise]: [string[], string[]] = [[], []]
  for (let n = 0; n < 6; n += 1) {
    const source = await post(address, 'sources', aSource(`Publisher ${n}`))
    toRevise.push(source)
    documents.push(await post(address, 'documents', aDocument(source, { title: `Document ${n}` })))
  }
  return { documents, toRevise }
}

/** Everybody writes; it is over when the door is gone. */
export const writeUntilGone = async (target: Target, remembered: Remembered, toRevise: readonly string[]): Promise<void> => {
  const [first, second] = [toRevise.filter((_, index) => index % 2 === 0), toRevise.filter((_, index) => index % 2 === 1)]
  await Promise.all([
    sources(target, remembered),
    claims(target, remembered),
    revisions(target, remembered, first),
    revisions(target, remembered, second),
    lines(target, remembered),
  ])
}
