/** The processes of a measurement: the real door on the built program, the peers, the loads. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type Load, Loaded, type PeerOrder } from './orders.js'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export interface Running {
  readonly url: string
  readonly child: ChildProcess
  /** Milliseconds from the start of the process to its first answer. */
  readonly startedIn: number
  readonly stop: () => Promise<void>
}

const isAnswering = async (url: string): Promise<boolean> => {
  const answer = await fetch(url).catch(() => null)
  return answer?.ok ?? false
}

/** Waits for the line in which a process says where it listens. */
const addressOf = async (child: ChildProcess): Promise<string> => {
  if (!child.stdout) throw new Error('the process has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /http:\/\/[\w.:[\]]+/u.exec(line)?.[0]
    if (found) {
      child.stdout.resume()
      return found
    }
  }
  throw new Error('the process left before it listened')
}

const running = async (child: ChildProcess, path: string): Promise<Running> => {
  const began = performance.now()
  const url = await addressOf(child)
  while (!(await isAnswering(`${url}${path}`))) await new Promise((resolve) => setTimeout(resolve, 5))
  const startedIn = performance.now() - began
  const stop = async (): Promise<void> => {
    const left = once(child, 'exit')
    child.kill('SIGTERM')
    await left
  }
  return { url, child, startedIn, stop }
}

const nodeOn = (words: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, words, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] })

/** The service on a database, as `npm start` serves it. Where it does not refuse, it is measured how fast it answers, not how soon it sheds. */
export const startService = (database: string, { refuses = false } = {}): Promise<Running> =>
  running(
    nodeOn([here('../../../dist/main.js')], {
      HEARSAY_DATABASE: database,
      HEARSAY_PORT: '0',
      HEARSAY_HOST: '127.0.0.1',
      HEARSAY_LOG_LEVEL: 'info',
      HEARSAY_RATE_LIMIT: 'off',
      ...(refuses ? {} : { HEARSAY_LONGEST_WAIT: '0' }),
    }),
    '/readyz',
  )

/** The peers; `folder` takes the file with their order. */
export const startPeers = (folder: string, order: PeerOrder): Promise<Running> => {
  const file = join(folder, 'peers.json')
  writeFileSync(file, JSON.stringify(order))
  return running(nodeOn(['--import', 'tsx', here('peer.ts'), file]), '/rows/0')
}

/** Puts a load on an address. */
export const putLoad = async (folder: string, load: Load): Promise<Loaded> => {
  const file = join(folder, 'load.json')
  writeFileSync(file, JSON.stringify(load))
  const child = nodeOn(['--import', 'tsx', here('load.ts'), file])
  let said = ''
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    said += part
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`the load ended with ${code}`)
  return Loaded.parse(JSON.parse(said))
}

/** Resident memory of a process in bytes, and how much of it is its own (not pages of files); null where the system does not tell. */
export const memoryOf = ({ child }: Running): { readonly resident: number; readonly own: number } | null => {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
    const kilobytes = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`, 'u').exec(status)?.[1])
    return { resident: kilobytes('VmRSS') * 1_024, own: kilobytes('RssAnon') * 1_024 }
  } catch {
    return null
  }
}
