/** A rule of the house: a name, a sentence that says it, and a pure function from modules to findings. */
import type { Module } from '../support/modules.js'

/** `files` are the paths that a plain listing of the folder finds; only the rule that guards against blindness reads them. */
export type Rule = {
  readonly name: string
  readonly sentence: string
  readonly find: (modules: readonly Module[], files: readonly string[]) => string[]
}

/** A finding, as a line that an editor can jump to. */
export const finding = (module: Module, line: number, text: string): string => `src/${module.path}:${line} ${text}`
