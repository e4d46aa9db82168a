/** The vocabulary of an invented world: measures under heads (some of them partitions), places in countries, categories. */
import type { Data, Line } from './line.js'
import { categories, countries, heads, subjects, towns } from './words.js'
import type { World } from './world.js'

const concept = (kind: string, key: string, label: string, more: Data): Line => ({ type: 'concept', data: { key, label, kind, ...more } })

export const headOf = (head: number): readonly [plural: string, unit: string] => heads[head] ?? ['cases', 'case']
export const subjectOf = (subject: number): string => subjects[subject] ?? ''
export const townOf = (place: number): string => towns[place] ?? ''

/** The ways in which a measure is worded: its key, its label, an alias, and one that no concept knows. */
export const wordingsOf = (subject: number, head: number): readonly string[] => {
  const [what, [plural]] = [subjectOf(subject), headOf(head)]
  return [`${what}-${plural}`, `${what} ${plural}`, `${plural} in ${what} statistics`, `${plural} counted on the ${what} side`]
}

/** Every third head has no parent, every third a plain one, every third one that its measures part. */
export const parentOf = (head: number): string | null => (head % 3 === 2 ? null : `all-${headOf(head)[0]}`)

const measures = ({ subjects: many, heads: kinds }: World): Line[] =>
  Array.from({ length: kinds }, (_, head): Line[] => {
    const [plural, unit] = headOf(head)
    const parent = parentOf(head)
    const above = parent ? [concept('measure', parent, `all ${plural}`, { partition: head % 3 === 1, accumulation: 'flow', unit })] : []
    return [
      ...above,
      ...Array.from({ length: many }, (_, subject) => {
        const [key = '', label = '', alias = ''] = wordingsOf(subject, head)
        const related = head % 5 === 0 && subject % 4 === 1 ? { related: wordingsOf(subject - 1, head).slice(0, 1) } : {}
        return concept('measure', key, label, { aliases: [alias], broader: parent ? [parent] : [], accumulation: 'flow', unit, ...related })
      }),
    ]
  }).flat()

const places = ({ places: many }: World): Line[] => [
  ...countries.map((code) => concept('place', `country-${code.toLowerCase()}`, `the land of ${code}`, {})),
  ...Array.from({ length: many }, (_, place) => {
    const country = (countries[place % countries.length] ?? '').toLowerCase()
    return concept('place', townOf(place).toLowerCase(), townOf(place), {
      aliases: [`city of ${townOf(place)}`],
      broader: [`country-${country}`],
    })
  }),
]

/** All concepts; those that others point at come first. */
export const conceptLines = (world: World): Line[] => [
  concept('category', 'all-reports', 'all reports', { partition: true }),
  ...categories.map((key) => concept('category', key, key, { broader: ['all-reports'] })),
  ...measures(world),
  ...places(world),
]
