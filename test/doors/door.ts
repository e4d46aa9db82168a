/** The door that serves, as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'
import { z } from 'zod'

export type Settings = Readonly<Record<string, string>>

export interface Left {
  /** Null where a signal ended it. */
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

export interface Door {
  readonly address: string
  readonly child: ChildProcess
  /** What it wrote, once it has left. */
  readonly left: Promise<Left>
}

const doorOf = (name: string): string => fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url))
const logLine = z.looseObject({ msg: z.string() })
const listening = /Server listening at (http:\/\/\S+)/u

/** The environment of a door: that of the test without its settings, and these. */
const environment = (settings: Settings): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('HEARSAY_') && name !== 'NODE_OPTIONS')),
  ...settings,
})

const started = (
  t: Test,
  settings: Settings,
  cwd?: string,
  [name, ...args]: readonly [string, ...string[]] = ['main'],
): { child: ChildProcess; left: Promise<Left> } => {
  const child = spawn(process.execPath, [doorOf(name), ...args], { env: environment(settings), cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    stdout += part
  })
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    stderr += part
  })
  t.teardown(() => child.kill('SIGKILL'))
  const left = once(child, 'close').then(([code, signal]): Left => ({ code, signal, stdout, stderr }))
  return { child, left }
}

/** Runs a door that does one thing and leaves, such as `['backup', 'copy.db']`. */
export const run = (t: Test, settings: Settings, door: readonly [string, ...string[]], cwd?: string): Promise<Left> =>
  started(t, settings, cwd, door).left

/** Starts a door that is expected to leave by itself; it is killed after `patience` milliseconds. */
export const leave = async (t: Test, settings: Settings, cwd: string, patience = 60_000): Promise<Left> => {
  const { child, left } = started(t, settings, cwd)
  const timer = setTimeout(() => child.kill('SIGKILL'), patience)
  try {
    return await left
  } finally {
    clearTimeout(timer)
  }
}

/** Starts a door on a free port that refuses nobody, however busy the machine is, and waits until its log says where it listens. */
export const openDoor = async (t: Test, settings: Settings): Promise<Door> => {
  const { child, left } = started(t, { HEARSAY_PORT: '0', HEARSAY_LONGEST_WAIT: '0', ...settings })
  if (!child.stdout) throw new Error('the door has no stdout')
  const lines = createInterface({ input: child.stdout })
  const address = new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const found = listening.exec(logLine.parse(JSON.parse(line)).msg)?.[1]
      if (found) resolve(found)
    })
    left.then(({ stderr }) => reject(new Error(`the door left before it listened: ${stderr}`)), reject)
  })
  return { address: await address, child, left }
}
