/** How things are written into the log: no key, no header, no body, and of an error no more than cannot hold one. */
import { keyPattern } from '../workflows/keys/key-text.js'

/** A text with every key in it cut down to its visible part. */
const blotted = (text: string): string => text.replace(keyPattern, (key) => `${key.slice(0, 13)}…`)

const told = 300

const codeOf = (error: Error): string | undefined => ('code' in error ? String(error.code) : undefined)

/** Of a message only the first line: databases put the values of a statement on the ones after it. */
const briefly = ({ message }: Error): string => (message.split('\n')[0] ?? '').slice(0, told)

const placesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n')

/** An error without what it holds beside: its kind, its message, where it came from, and what caused it. */
const err = (error: Error) => ({
  type: error.name,
  message: briefly(error),
  code: codeOf(error),
  cause: error.cause instanceof Error ? briefly(error.cause) : undefined,
  stack: placesOf(error),
})

/** What every logger has. The hook is the last guard, over each line: a key may have come in a place where none belongs. */
export const logging = { serializers: { err }, hooks: { streamWrite: blotted } }
