/** The rooms of core, low to high, and the packages that they may import. */
import type { Import, Module } from '../support/modules.js'
import { coreLibraries, type Library } from './core-libraries.js'
import { finding, type Rule } from './rule.js'

/** Low to high. A room imports itself and rooms of strictly lower rows; rooms of one row do not see one another. */
export const levels: readonly (readonly string[])[] = [
  ['values'],
  ['language'],
  ['concepts'],
  ['sources', 'documents'],
  ['claims'],
  ['reading', 'lineage'],
  ['entailment'],
  ['comparison'],
  ['matching', 'reliability'],
  ['assessment'],
  ['events'],
]

/** Room of a module of core; files that lie in core itself have the room ''. Null outside of core. */
const roomOf = (path: string): string | null => {
  if (!path.startsWith('core/')) return null
  const parts = path.split('/')
  return parts.length > 2 ? (parts[1] ?? '') : ''
}

const levelOf = (room: string): number => levels.findIndex((level) => level.includes(room))

const upstairs = (module: Module, room: string, { line, target }: Import): string[] => {
  const other = target === null ? null : roomOf(target)
  if (other === null || other === room) return []
  if (other === '') return [finding(module, line, `(${room}) imports src/${target}, which lies in no room`)]
  return levelOf(other) < levelOf(room) ? [] : [finding(module, line, `(${room}) imports src/${target} (${other})`)]
}

const rooms: Rule = {
  name: 'rooms of core',
  sentence: `a room of core imports itself and lower rooms: ${levels.map((level) => level.join(', ')).join(' < ')}`,
  find: (modules) =>
    modules.flatMap((module) => {
      const room = roomOf(module.path)
      if (!room) return []
      if (levelOf(room) < 0) return [finding(module, 1, `lies in ${room}, which is no room of the table`)]
      return module.imports.flatMap((reach) => upstairs(module, room, reach))
    }),
}

const isOf = (specifier: string, { name }: Library): boolean => specifier === name || specifier.startsWith(`${name}/`)

const foreign = (module: Module, { kind, specifier, names, line }: Import): string[] => {
  if (specifier === null) return []
  const library = coreLibraries.find((row) => isOf(specifier, row))
  if (!library) return [finding(module, line, `imports ${specifier}, which is not in the table of libraries of core`)]
  const { only } = library
  if (!only || kind === 'type' || kind === 'import type') return []
  return names
    .filter((name) => !only.includes(name))
    .map((name) => finding(module, line, `takes ${name} of ${specifier}, which may not be pure`))
}

const libraries: Rule = {
  name: 'libraries of core',
  sentence: 'core imports only the pure packages of the table in core-libraries.ts',
  find: (modules) =>
    modules
      .filter(({ path }) => roomOf(path) !== null)
      .flatMap((module) => module.imports.filter(({ local }) => !local).flatMap((reach) => foreign(module, reach))),
}

export const roomRules: readonly Rule[] = [rooms, libraries]
