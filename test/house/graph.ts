/** No module waits for itself, and the tests of the house see every module and every import there is. */
import type { Module } from '../support/modules.js'
import { finding, type Rule } from './rule.js'

/** Import cycles, each once, as the way round; types count, for a cycle of types is a cycle of ideas. */
const cyclesOf = (modules: readonly Module[]): string[] => {
  const byPath = new Map(modules.map((module) => [module.path, module]))
  const done = new Set<string>()
  const way: string[] = []
  const found = new Set<string>()
  const walk = (path: string): void => {
    const start = way.indexOf(path)
    if (start >= 0) found.add([...way.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    way.push(path)
    for (const { target } of byPath.get(path)?.imports ?? []) if (target !== null) walk(target)
    way.pop()
    done.add(path)
  }
  for (const { path } of modules) walk(path)
  return [...found]
}

const acyclic: Rule = {
  name: 'no cycles',
  sentence: 'no module imports itself, directly or through others',
  find: (modules) => cyclesOf(modules).map((way) => `import cycle: ${way}`),
}

/** Files that hold code, whatever their suffix: a `.mts` or `.js` file would be a way round every rule. */
const isCode = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path)

const sight: Rule = {
  name: 'not blind',
  sentence: 'every file of code was read and parsed, and every import that names a file leads to one',
  find: (modules, files) => {
    const seen = new Set(modules.map(({ path }) => path))
    const code = files.filter(isCode)
    return [
      ...(code.length === 0 ? ['no file of code was found at all'] : []),
      ...code.filter((path) => !seen.has(path)).map((path) => `src/${path} was not seen (a module is a .ts file)`),
      ...modules.filter(({ parses }) => !parses).map((module) => finding(module, 1, 'does not parse')),
      ...modules.flatMap((module) =>
        module.imports.flatMap(({ specifier, local, target, line }) => {
          if (specifier === null) return [finding(module, line, 'imports something whose name is computed')]
          return local && target === null ? [finding(module, line, `imports ${specifier}, which is no file of src`)] : []
        }),
      ),
    ]
  },
}

export const graphRules: readonly Rule[] = [acyclic, sight]
