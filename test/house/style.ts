/** The style of the house, as far as a parser can see it. */
import type { Fact, Module } from '../support/modules.js'
import { finding, type Rule } from './rule.js'

export const longest = 250
export const medianBelow = 90

/** Table: classes that hold real state and so extend no error. A row whose class is gone is a finding. */
export const statefulClasses: readonly { readonly path: string; readonly name: string; readonly reason: string }[] = []

/** Whether a module may be long: a table of words or rules that says so in its first docstring line, or the data of the demo. */
export const mayBeLong = ({ path, docstring }: Module): boolean => docstring.includes('Table:') || path.startsWith('demo/')

/** Long files that are allowed, for the reader of a failure or of the comment. */
export const longTables = (modules: readonly Module[]): string[] =>
  modules.filter((module) => module.lines > longest && mayBeLong(module)).map(({ path, lines }) => `src/${path} (${lines} lines)`)

/** Middle of the lengths of files, in lines; null without files. */
export const medianLines = (modules: readonly Module[]): number | null => {
  const lengths = modules.map(({ lines }) => lines).sort((a, b) => a - b)
  const low = lengths[Math.floor((lengths.length - 1) / 2)]
  const high = lengths[Math.floor(lengths.length / 2)]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

const length: Rule = {
  name: 'length',
  sentence: `no file is longer than ${longest} lines, but tables ("Table:" in the first line of the first docstring) and the demo`,
  find: (modules) => {
    const long = modules.filter((module) => module.lines > longest && !mayBeLong(module))
    const excepted = longTables(modules).join(', ') || 'none'
    return long.map((module) => finding(module, 1, `has ${module.lines} lines (long and excepted: ${excepted})`))
  },
}

const median: Rule = {
  name: 'median',
  sentence: `the median file is shorter than ${medianBelow} lines`,
  find: (modules) => {
    const lines = medianLines(modules)
    if (lines === null) return ['there are no files to measure']
    return lines < medianBelow ? [] : [`the median file has ${lines} lines`]
  },
}

const without = (what: Fact['what'], sentence: string): Rule => ({
  name: `no ${what}`,
  sentence,
  find: (modules) =>
    modules.flatMap((module) =>
      module.facts.filter((fact) => fact.what === what).map(({ line }) => finding(module, line, `has this: ${what}`)),
    ),
})

const builtInErrors = ['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError']

/** Names of classes that descend from Error; a name counts only where every class that bears it does. */
const errorsOf = (modules: readonly Module[]): Set<string> => {
  const classes = modules.flatMap((module) => module.classes)
  const errors = new Set(builtInErrors)
  for (let before = -1; before !== errors.size; ) {
    before = errors.size
    for (const { name } of classes)
      if (classes.every((other) => other.name !== name || (other.parent !== null && errors.has(other.parent)))) errors.add(name)
  }
  return errors
}

/** Classes that are neither errors nor rows of `allowed`, and rows that no class answers to. */
export const classRule = (allowed: typeof statefulClasses): Rule => ({
  name: 'classes',
  sentence: 'a class is an error, or holds real state and is listed with its reason',
  find: (modules) => {
    const errors = errorsOf(modules)
    const unlisted = modules.flatMap((module) =>
      module.classes
        .filter(({ parent }) => parent === null || !errors.has(parent))
        .filter(({ name }) => !allowed.some((row) => row.path === module.path && row.name === name))
        .map(({ name, line }) => finding(module, line, `declares the class ${name}`)),
    )
    const gone = allowed.filter(
      ({ path, name }) => !modules.some((module) => module.path === path && module.classes.some((found) => found.name === name)),
    )
    return [...unlisted, ...gone.map(({ path, name }) => `src/${path} has no class ${name} any more: strike it from the table`)]
  },
})

const docstrings: Rule = {
  name: 'docstrings',
  sentence: 'every exported function of core and workflows has a docstring',
  find: (modules) =>
    modules
      .filter(({ path }) => /^(core|workflows)\//.test(path))
      .flatMap((module) =>
        module.functions
          .filter(({ documented }) => !documented)
          .map(({ name, line }) => finding(module, line, `exports ${name} without a docstring`)),
      ),
}

export const styleRules: readonly Rule[] = [
  length,
  median,
  without('default export', 'names are given where things are made: no default exports'),
  without('export *', 'no barrels: a module says what it exports'),
  without('any', 'no any'),
  without('cast', 'no `as` but `as const`: what is not known is parsed'),
  without('non-null !', 'no `!`: what may be missing is handled'),
  classRule(statefulClasses),
  docstrings,
]
