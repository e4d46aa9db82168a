/** Table: what reads a text, beside one another: the whole reading of this service and two public libraries with all they do by default. */
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { vocabularyOf } from '../../../src/core/concepts/vocabulary.js'
import { type ReadingContext, readArticle } from '../../../src/core/reading/article.js'

export interface Pipeline {
  readonly name: string
  /** Reads a text and answers how much it found, so that nothing is left undone. */
  readonly read: (text: string) => number
}

const context: ReadingContext = {
  vocabulary: vocabularyOf([]),
  own: { names: [] },
  title: null,
  documentDay: '2026-03-04',
}

const tagger = winkNLP(model, ['pos'])
const whole = winkNLP(model)

export const pipelines: readonly Pipeline[] = [
  { name: 'hearsay, whole reading', read: (text) => readArticle(text, context).sentences.length },
  { name: 'wink-nlp, words and parts of speech', read: (text) => tagger.readDoc(text).tokens().length() },
  { name: 'wink-nlp, whole pipe', read: (text) => whole.readDoc(text).entities().length() },
  { name: 'compromise', read: (text) => compromise(text).wordCount() },
]
