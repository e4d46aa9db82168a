/** How the tests of the house use a rule: on the real modules, on a tree that keeps it, and on trees that break it. */
import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { modulesIn, modulesOf } from '../support/modules.js'
import { type Breach, sound, type Tree } from './breaches.js'
import type { Rule } from './rule.js'

const folder = fileURLToPath(new URL('../../src', import.meta.url))

/** Paths of all files below a folder, by a plain listing that shares nothing with the reader of modules. */
export const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()

/** The modules of src, read once a test file. */
export const house = { modules: modulesIn(folder), files: filesIn(folder) }

export const findingsOn = (rule: Rule, tree: Tree): string[] => rule.find(modulesOf(tree), Object.keys(tree))

type Asserts = {
  readonly ok: (value: unknown, message: string) => boolean
  readonly strictSame: (found: unknown, wanted: unknown, message: string) => boolean
}

/** Asserts that a rule holds in src, is silent on the sound tree, and says what it should on each of its breaches. */
export const prove = (t: Asserts, rule: Rule, breaches: readonly Breach[]): void => {
  t.strictSame(rule.find(house.modules, house.files), [], `src: ${rule.sentence}`)
  t.strictSame(findingsOn(rule, sound), [], 'a sound tree passes')
  const own = breaches.filter((breach) => breach.rule === rule.name)
  t.ok(own.length > 0, 'it is shown that it can fail')
  for (const { how, tree, says } of own) {
    const found = findingsOn(rule, tree)
    t.ok(
      found.some((line) => says.test(line)),
      `it is found: ${how}: ${found.join(' | ')}`,
    )
  }
}

/** Asserts that the table of breaches and the list of rules belong together. */
export const match = (t: Asserts, rules: readonly Rule[], breaches: readonly Breach[]): void => {
  const names = rules.map(({ name }) => name)
  t.strictSame([...new Set(names)], names, 'no two rules have one name')
  const strays = breaches.map(({ rule }) => rule).filter((name) => !names.includes(name))
  t.strictSame(strays, [], 'every breach names a rule')
}
