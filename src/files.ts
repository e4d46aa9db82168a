/** The files beside the program that it reads at start: its version, and the examples for the OpenAPI document. */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Examples, examplesSchema } from './http/openapi.js'

const beside = (path: string): URL => new URL(`../${path}`, import.meta.url)

const read = (path: string): unknown => JSON.parse(readFileSync(beside(path), 'utf8'))

/** "0.1.0", from package.json. */
export const version = (): string => z.object({ version: z.string() }).parse(read('package.json')).version

/** The recorded examples; none before they are first recorded. */
export const examples = (): Examples =>
  existsSync(beside('openapi/examples.json')) ? examplesSchema.parse(read('openapi/examples.json')) : {}
