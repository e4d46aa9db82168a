/** Table: words that make of a statement something possible, planned, forecast or estimated. The first row that fits decides. */
import type { modalities } from '../../claims/statement.js'

export interface ModalityCue {
  readonly name: string
  readonly modality: (typeof modalities)[number]
  readonly words: ReadonlySet<string>
  readonly says: string
  readonly examples: readonly string[]
}

const cue = (modality: ModalityCue['modality'], words: string, says: string, ...examples: string[]): ModalityCue => ({
  name: `modality_${modality}`,
  modality,
  words: new Set(words.split(' ')),
  says,
  examples,
})

export const modalityCues: readonly ModalityCue[] = [
  cue(
    'planned',
    'plan plans planned planning intend intends intended aim aims aimed pledge pledges pledged promise promises promised vow vowed target targets goal scheduled',
    'A plan, an aim or a promise is planned, not actual.',
    'The ministry plans to hire 400 nurses.',
  ),
  cue(
    'possible',
    'could may might can possibly potentially risk risks threaten threatens',
    'What could or may be is possible, not actual.',
    'As many as 900 homes could be lost.',
  ),
  cue(
    'forecast',
    'will shall would wo ’ll expect expects expected forecast forecasts predict predicts predicted project projects projected anticipate anticipates anticipated likely foresee',
    'What will be or is expected to be is a forecast.',
    'Some 60 flights are expected to be cancelled.',
  ),
  cue(
    'estimated',
    'estimate estimates estimated estimating estimation guess guesses reckon reckons reckoned believed thought',
    'An estimate is told as one.',
    'An estimated 3,000 animals died.',
  ),
]
