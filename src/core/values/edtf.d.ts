/** The part of the edtf package that is used: its parser, whose answer is checked by a schema before it is believed. */
declare module 'edtf' {
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 | 3 }): unknown
}
