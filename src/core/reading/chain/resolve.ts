/** Chains with their names looked up: a known source by name or alias, an unknown name as it is written. */
import type { NewHop } from '../../claims/assertion.js'
import { nameForm } from '../../values/wording.js'
import type { ReadChain, ReadHop } from './chain.js'

/** The forms under which a name may be registered: with and without article. */
export const nameForms = (name: string): string[] => {
  const bare = name.replace(/^the\s+/iu, '')
  return [...new Set([name, bare, `the ${bare}`])].map(nameForm)
}

/** A name and whose it is: "Ukraine's Defence Ministry" is the Defence Ministry of Ukraine and of nobody else; null without an owner. */
export const ownedName = (name: string): { readonly owner: string; readonly name: string } | null => {
  const [, owner, owned] = /^(?:the\s+)?(\p{Lu}\p{L}+)['’]s\s+(\S.*)$/u.exec(name) ?? []
  return owner && owned ? { owner, name: owned } : null
}

/** Which source a name means; null where none is known, or more than one. */
export type SourceByName = (name: string) => string | null

const hopOf = ({ name, describedAs, ...rest }: ReadHop, sourceByName: SourceByName): NewHop => {
  const sourceId = name === null ? null : sourceByName(name)
  return { ...rest, basis: 'stated', ...(sourceId ? { sourceId } : name === null ? { describedAs } : { name }) }
}

/** The chain as an assertion bears it; hops that are the document's own source fall away. */
export const resolveChain = (
  { chain, end }: ReadChain,
  sourceByName: SourceByName,
  ownId: string,
): { chain: NewHop[]; end: ReadChain['end'] } => {
  const hops = chain.map((hop) => hopOf(hop, sourceByName))
  const others = hops.filter(({ sourceId }) => sourceId !== ownId)
  const isLastOwn = others.length < hops.length && hops.at(-1)?.sourceId === ownId
  // Who has it from the document's own source is no origin of it.
  return { chain: others, end: isLastOwn ? (others.length === 0 ? 'first_hand' : 'unknown') : end }
}
