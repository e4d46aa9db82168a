/** "X said, citing Y": Y is remembered with what X said. */
import type { Span } from '../../language/span.js'
import type { FoundAttribution } from '../attribution.js'

const citing = new Set(['cite', 'quote', 'reference', 'invoke'])

const sameSource = (one: FoundAttribution, other: FoundAttribution): boolean =>
  one.source[0] !== undefined && one.source[0].start === other.source[0]?.start && one.source[0].end === other.source[0].end

/** Attributions with those on whose word they stand. The citing ones follow or precede their host by few places. */
export const withCited = (found: readonly FoundAttribution[]): FoundAttribution[] => {
  const cites = found.map((): Span[] => [])
  found.forEach((attribution, at) => {
    if (!citing.has(attribution.verb) || attribution.form !== 'verb') return
    const host = [at - 1, at + 1, at - 2].find((near) => {
      const other = found[near]
      return other !== undefined && !citing.has(other.verb) && sameSource(attribution, other)
    })
    if (host !== undefined) cites[host]?.push(...attribution.content)
  })
  return found.map((attribution, at) => ({ ...attribution, cites: cites[at] ?? [] }))
}
