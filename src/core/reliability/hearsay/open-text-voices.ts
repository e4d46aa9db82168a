/** A field told by voices: what the dependent sources of a group say of an item counts once, split where they differ. */
import { contestedOf, type Field } from './open-text-field.js'

export interface Voices {
  readonly field: Field
  /** By voice: its sources. */
  readonly members: readonly (readonly number[])[]
  /** By position in the field: its voice, and its statement. */
  readonly voiceOfPosition: Int32Array
  readonly statementOfPosition: Int32Array
  /** The statements on the field's items[i] are those from start[i] to start[i + 1]. */
  readonly start: Int32Array
  /** By statement: its voice, its option, and the share of the voice's sources that make it. */
  readonly voice: Int32Array
  readonly option: Int32Array
  readonly share: Float64Array
  readonly contested: Uint8Array
}

/** `group` says by source the source that its voice is named after. */
export const voicesOf = (field: Field, group: Int32Array): Voices => {
  const present = [...new Set(field.source)].sort((a, b) => a - b)
  const names = [...new Set(present.map((source) => group[source] ?? source))].sort((a, b) => a - b)
  const voiceAt = new Map(names.map((name, at) => [name, at]))
  const members: number[][] = names.map(() => [])
  for (const source of present) members[voiceAt.get(group[source] ?? source) ?? 0]?.push(source)
  const voiceOfPosition = field.source.map((source) => voiceAt.get(group[source] ?? source) ?? 0)
  const statementOfPosition = new Int32Array(field.claim.length)
  const start = new Int32Array(field.items.length + 1)
  const [voice, option, share]: [number[], number[], number[]] = [[], [], []]
  field.items.forEach((_, item) => {
    const first = voice.length
    for (let at = field.start[item] ?? 0; at < (field.start[item + 1] ?? 0); at += 1) {
      let statement = first
      while (statement < voice.length && (voice[statement] !== voiceOfPosition[at] || option[statement] !== field.option[at]))
        statement += 1
      if (statement === voice.length) {
        voice.push(voiceOfPosition[at] ?? 0)
        option.push(field.option[at] ?? 0)
        share.push(0)
      }
      share[statement] = (share[statement] ?? 0) + 1
      statementOfPosition[at] = statement
    }
    const spoken = new Map<number, number>()
    for (let at = first; at < voice.length; at += 1) spoken.set(voice[at] ?? 0, (spoken.get(voice[at] ?? 0) ?? 0) + (share[at] ?? 0))
    for (let at = first; at < voice.length; at += 1) share[at] = (share[at] ?? 0) / (spoken.get(voice[at] ?? 0) ?? 1)
    start[item + 1] = voice.length
  })
  return {
    field,
    members,
    voiceOfPosition,
    statementOfPosition,
    start,
    voice: Int32Array.from(voice),
    option: Int32Array.from(option),
    share: Float64Array.from(share),
    contested: contestedOf(field),
  }
}
