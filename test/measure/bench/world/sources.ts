/** The sources of an invented world: a few that speak all the time and many that speak once, in houses, with states and sides. */
import { below, byShare, heavy, oneOf } from './draws.js'
import type { Line } from './line.js'
import { countries, firstNames, lastNames, papers, towns } from './words.js'
import type { World } from './world.js'

const kinds = [
  [0.4, 'independent_outlet'],
  [0.12, 'state_affiliated_outlet'],
  [0.04, 'state_affiliated_agency'],
  [0.06, 'partisan_outlet'],
  [0.12, 'official_body'],
  [0.03, 'intergovernmental_body'],
  [0.05, 'research_body'],
  [0.05, 'civil_society'],
  [0.03, 'company'],
  [0.04, 'aggregator'],
  [0.06, 'person'],
] as const

const isOutlet = (kind: string): boolean => /outlet|agency|aggregator/u.test(kind)

const kindOf = ({ draw }: World, source: number): string => byShare(kinds, draw(21, source))

/** No two are alike. */
export const nameOf = (world: World, source: number): string => {
  const kind = kindOf(world, source)
  const round = (size: number): string => (source < size ? '' : ` ${Math.floor(source / size) + 1}`)
  const at = <T>(list: readonly T[], place: number): T => oneOf(list, ((place % list.length) + 0.5) / list.length)
  if (kind === 'person')
    return `${at(firstNames, source)} ${at(lastNames, Math.floor(source / firstNames.length))}${round(firstNames.length * lastNames.length)}`
  const title = isOutlet(kind)
    ? at(papers, source)
    : kind === 'official_body'
      ? 'Ministry'
      : kind === 'research_body'
        ? 'Institute'
        : 'Union'
  return `${at(towns, source)} ${title}${round(towns.length)}`
}

/** The number of a source, the first far more often than the last (Zipf). */
export const speaker = ({ sources }: World, drawn: number): number => below(sources, (sources ** drawn - 1) / (sources - 1))

export const refOf = (source: number): string => `s${source}`

const parentOf = (world: World, source: number): number | null => {
  if (source === 0 || !isOutlet(kindOf(world, source)) || world.draw(22, source) > 0.3) return null
  return Math.min(source - 1, heavy(world.draw(23, source), 0.8))
}

const sourceLine = (world: World, source: number): Line => {
  const { draw } = world
  const [kind, name, country] = [kindOf(world, source), nameOf(world, source), oneOf(countries, draw(24, source))]
  const parent = parentOf(world, source)
  const isState = /state|official/u.test(kind)
  return {
    type: 'source',
    ref: refOf(source),
    data: {
      name,
      kind,
      country,
      aliases: draw(25, source) < 0.3 ? [`${name} (${country})`] : [],
      ...(isOutlet(kind) ? { domains: [`news${source}.example`] } : {}),
      ...(parent === null ? {} : { parentId: `@${refOf(parent)}` }),
      provenance: isState
        ? {
            state: country,
            funding: 'state',
            governance: 'state_appointed',
            editorialAutonomy: draw(26, source) < 0.7 ? 'controlled' : 'pressured',
          }
        : { funding: 'reader', governance: 'private_owner', editorialAutonomy: 'independent' },
      sides:
        isState || draw(27, source) < 0.1 ? [{ party: `the land of ${country}`, relation: isState ? 'organ_of' : 'aligned_with' }] : [],
    },
  }
}

/** All sources; owners come before what they own. */
export const sourceLines = (world: World): Line[] => Array.from({ length: world.sources }, (_, source) => sourceLine(world, source))
