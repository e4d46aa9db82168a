/** The groups of sources that consistently report another meaning of an attribute than the one that is believed, for people to see. */
import type { Cluster } from '../method.js'
import type { Strand } from './open-text-strand.js'

/** A voice reports a meaning where so many of its contested statements fit it, and so few the one that is believed. */
const fits = 2 / 3
const fitsNot = 1 / 3
const fewest = 20

/** The groups of at least two voices that report another meaning of one attribute; each voice is in one group at most. */
export const clustersOf = ({ voices, meanings, fit }: Strand): Cluster[] => {
  const shareOf = (right: Float64Array, voice: number): number => (right[voice] ?? 0) / Math.max(1, fit.count[voice] ?? 0)
  const taken = new Set<number>()
  return meanings.flatMap((meaning): Cluster[] => {
    const inside = voices.members.flatMap((_, voice) =>
      (fit.count[voice] ?? 0) >= fewest &&
      !taken.has(voice) &&
      shareOf(meaning.right, voice) >= fits &&
      shareOf(fit.right, voice) <= fitsNot
        ? [voice]
        : [],
    )
    if (inside.length < 2) return []
    for (const voice of inside) taken.add(voice)
    const sources = inside.flatMap((voice) => voices.members[voice] ?? []).sort((a, b) => a - b)
    const right = inside.reduce((sum, voice) => sum + shareOf(fit.right, voice), 0) / inside.length
    const says = `${sources.length} sources agree with each other on another meaning: ${Math.round(100 * right)} % of what they say where sources differ fits the meaning that is believed`
    return [{ attribute: voices.field.attribute, sources, says }]
  })
}
