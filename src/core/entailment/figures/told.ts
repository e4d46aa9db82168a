/** The words of a hypothesis that the premise has to tell, each with how far it does: its numbers by their fate, its names by their stem. */
import type { Match } from '../align.js'
import { type Alignment, toldFrom } from '../alignment.js'
import { isAttributed } from './attributed.js'
import { type Fate, fatesOf, type Met, type Side } from './met.js'

export interface Told {
  readonly given: Side
  readonly asked: Side
  readonly fates: readonly Met[]
  readonly alignment: Alignment
  /** What the hypothesis says, without who says it. */
  readonly core: readonly Match[]
  /** Those of `core` that the premise does not tell. */
  readonly missing: readonly Match[]
}

/** How far a number is told. */
const credits: Readonly<Record<Fate, number>> = { same: 1, looser: 0.9, derived: 0.8, within: 0.7, rival: 0, absent: 0 }

/** "Halden" tells of "Haldener": names that begin alike. */
const nameRoot = 4
const kinCredit = 0.8

const rootOf = (text: string): string => text.toLowerCase().slice(0, nameRoot)

const kin = (match: Match, { premise }: Alignment): Match => {
  if (match.credit >= toldFrom || !match.word.isName || match.word.text.length < nameRoot) return match
  const partner = premise.content.find(({ isName, text }) => isName && rootOf(text) === rootOf(match.word.text))
  return partner ? { ...match, partner, credit: kinCredit } : match
}

/** Lays out what the premise tells of the hypothesis. */
export const toldOf = (given: Side, asked: Side, alignment: Alignment): Told => {
  const fates = fatesOf(given, asked)
  const attributed = isAttributed(asked.tokens)
  const core = alignment.forward
    .filter(({ word }) => !attributed(word.at))
    .map((match) => {
      const met = fates.find(({ mention }) => match.word.at >= mention.first && match.word.at <= mention.last)
      return met ? { ...match, credit: credits[met.fate] } : kin(match, alignment)
    })
  return { given, asked, fates, alignment, core, missing: core.filter(({ credit }) => credit < toldFrom) }
}
