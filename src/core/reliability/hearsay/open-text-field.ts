/** The claims on the items of one attribute, item by item. */
import type { Network } from '../network.js'

export interface Field {
  readonly attribute: number
  /** Items of the network, in its order. */
  readonly items: Int32Array
  /** The claims on items[i] are those from start[i] to start[i + 1]. */
  readonly start: Int32Array
  /** The candidates of items[i] are the options from optionStart[i] to optionStart[i + 1]. */
  readonly optionStart: Int32Array
  /** By option: 1 where a person stands for it, -1 where one denies it, else 0. */
  readonly trusted: Int8Array
  /** By position: the claim of the network, its source and its option. */
  readonly claim: Int32Array
  readonly source: Int32Array
  readonly option: Int32Array
}

/** The items by attribute, as fields. */
export const fieldsOf = (network: Network, items: Int32Array): Field[] => {
  const byAttribute = new Map<number, number[]>()
  for (const item of items.slice().sort()) {
    const attribute = network.attributeOf[item] ?? 0
    const list = byAttribute.get(attribute)
    if (list) list.push(item)
    else byAttribute.set(attribute, [item])
  }
  return [...byAttribute]
    .sort(([a], [b]) => a - b)
    .map(([attribute, list]) => {
      const [start, optionStart] = [new Int32Array(list.length + 1), new Int32Array(list.length + 1)]
      const [claims, options, trusted]: [number[], number[], number[]] = [[], [], []]
      list.forEach((item, at) => {
        const [first, last] = [network.candidateStart[item] ?? 0, network.candidateStart[item + 1] ?? 0]
        for (let claim = network.claimStart[item] ?? 0; claim < (network.claimStart[item + 1] ?? 0); claim += 1) {
          claims.push(claim)
          options.push((optionStart[at] ?? 0) + (network.candidateOfClaim[claim] ?? 0) - first)
        }
        for (let candidate = first; candidate < last; candidate += 1)
          trusted.push(network.holds.has(candidate) ? 1 : network.doesNotHold.has(candidate) ? -1 : 0)
        start[at + 1] = claims.length
        optionStart[at + 1] = trusted.length
      })
      const claim = Int32Array.from(claims)
      return {
        attribute,
        items: Int32Array.from(list),
        start,
        optionStart,
        trusted: Int8Array.from(trusted),
        claim,
        source: claim.map((at) => network.sourceOfClaim[at] ?? 0),
        option: Int32Array.from(options),
      }
    })
}

/** By item of the field: whether its sources differ. */
export const contestedOf = ({ items, start, option }: Field): Uint8Array =>
  Uint8Array.from(items, (_, at) => {
    const first = start[at] ?? 0
    for (let position = first + 1; position < (start[at + 1] ?? 0); position += 1) if (option[position] !== option[first]) return 1
    return 0
  })
