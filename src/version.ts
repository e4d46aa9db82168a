/** The version of the program, from package.json. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const path = new URL('../package.json', import.meta.url)

/** "0.1.0". */
export const version = (): string => z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path, 'utf8'))).version
