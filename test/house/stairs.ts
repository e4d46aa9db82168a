/** The stairs: which floor of the house may import which, and where the packages that speak SQL may be seen. */
import type { Module } from '../support/modules.js'
import { finding, type Rule } from './rule.js'

type Floor = {
  readonly name: string
  readonly holds: RegExp
  /** Floors that it may import; its own is always among them. */
  readonly imports: readonly string[]
  readonly sentence: string
}

/** Top to bottom. The first row whose pattern holds a path is its floor; a module on no floor is a finding. */
export const floors: readonly Floor[] = [
  {
    name: 'app',
    holds: /^app\.ts$/,
    imports: ['config', 'http', 'workflows', 'store', 'core'],
    sentence: 'app.ts puts plugins and routes together on a store that it is handed: it knows the port and opens nothing',
  },
  {
    name: 'config',
    holds: /^config\.ts$/,
    imports: ['core'],
    sentence: 'config.ts reads the environment and knows nothing of what is built from it',
  },
  {
    name: 'doors',
    holds: /^[^/]+\.ts$/,
    imports: ['app', 'config', 'http', 'workflows', 'store', 'sqlite', 'demo', 'core'],
    sentence: 'doors stand at the top: they open the real store and the demo, and nothing imports a door but a door',
  },
  {
    name: 'http',
    holds: /^http\//,
    imports: ['workflows', 'store', 'core'],
    sentence:
      'http speaks HTTP: it imports workflows, core, and of the store only port.ts, changes.ts, queries.ts, keys.ts and webhooks.ts',
  },
  {
    name: 'workflows',
    holds: /^workflows\//,
    imports: ['store', 'core'],
    sentence:
      'workflows fetch, decide and commit: they import core, and of the store only port.ts, changes.ts, queries.ts, keys.ts and webhooks.ts',
  },
  {
    name: 'store',
    holds: /^store\/(port|changes|queries|keys|webhooks|erased)\.ts$/,
    imports: ['core'],
    sentence: 'port.ts, changes.ts, queries.ts, keys.ts and webhooks.ts are the store without its SQL: they import one another and core',
  },
  {
    name: 'rows',
    holds: /^store\/(rows|batch)\.ts$/,
    imports: ['store', 'core'],
    sentence: 'rows.ts and batch.ts serve every dialect: they import the port and core, and only a dialect imports them',
  },
  {
    name: 'sqlite',
    holds: /^store\/sqlite\//,
    imports: ['rows', 'store', 'core'],
    sentence: 'store/sqlite imports its own, rows.ts, the port and core, and only doors import it',
  },
  {
    name: 'core',
    holds: /^core\//,
    imports: [],
    sentence: 'core stands at the bottom and imports nothing of the house but itself',
  },
  {
    name: 'demo',
    holds: /^demo\//,
    imports: [],
    sentence: 'demo is data: it imports only itself, no package either, and only doors import it',
  },
]

const floorOf = (path: string): Floor | undefined => floors.find((floor) => floor.holds.test(path))

const offFloor = (floor: Floor, module: Module): string[] =>
  module.imports.flatMap(({ line, target, specifier, local }) => {
    if (!local && floor.name === 'demo') return [finding(module, line, `imports the package ${specifier}, and demo is data`)]
    const below = target === null ? undefined : floorOf(target)
    if (!below || below.name === floor.name || floor.imports.includes(below.name)) return []
    return [finding(module, line, `(${floor.name}) imports src/${target} (${below.name})`)]
  })

const floorRules: readonly Rule[] = floors.map((floor) => ({
  name: `stairs: ${floor.name}`,
  sentence: floor.sentence,
  find: (modules) => modules.filter((module) => floorOf(module.path)?.name === floor.name).flatMap((module) => offFloor(floor, module)),
}))

const homeless: Rule = {
  name: 'stairs: every module',
  sentence: 'every module stands on a floor of the table',
  find: (modules) => modules.filter(({ path }) => !floorOf(path)).map((module) => finding(module, 1, 'stands on no floor')),
}

const sqlPackages = /^(drizzle-orm|drizzle-kit|better-sqlite3|node:sqlite)(\/|$)/

const sql: Rule = {
  name: 'no SQL upstairs',
  sentence: 'only store/sqlite, rows.ts and the doors may import drizzle-orm or better-sqlite3',
  find: (modules) =>
    modules
      .filter(({ path }) => !['sqlite', 'rows', 'doors'].includes(floorOf(path)?.name ?? ''))
      .flatMap((module) =>
        module.imports
          .filter(({ specifier }) => sqlPackages.test(specifier ?? ''))
          .map(({ line, specifier }) => finding(module, line, `imports ${specifier}`)),
      ),
}

export const stairs: readonly Rule[] = [...floorRules, homeless, sql]
