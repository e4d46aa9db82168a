/** What no text may hold, and how deep a body may be: checked once, before any schema. */
import { pointerStep } from './patch.js'

export interface TextFinding {
  readonly pointer: string
  readonly detail: string
}

/** The one name that JSON may hold and a schema cannot see: it stands for the prototype of an object. */
const unseen = '__proto__'

/** How deep objects and lists may lie in one another. */
export const deepest = 32

const faultOf = (text: string): string | null => {
  if (text.includes('\u0000')) return 'holds a NUL character'
  return text.isWellFormed() ? null : 'holds a lone surrogate'
}

/** The first fault in a JSON value: nesting beyond 32, a NUL character, a lone surrogate, a field called __proto__; null where there is none. Works without recursion. */
export const textFinding = (value: unknown): TextFinding | null => {
  const open: { value: unknown; pointer: string; depth: number }[] = [{ value, pointer: '', depth: 0 }]
  for (let item = open.pop(); item; item = open.pop()) {
    const { value: here, pointer, depth } = item
    if (typeof here === 'string') {
      const fault = faultOf(here)
      if (fault) return { pointer, detail: fault }
    } else if (here !== null && typeof here === 'object') {
      if (depth >= deepest) return { pointer, detail: `lies deeper than ${deepest} levels` }
      for (const [key, field] of Object.entries(here).reverse()) {
        const fault = faultOf(key)
        if (fault) return { pointer, detail: `has a name that ${fault}` }
        if (key === unseen) return { pointer: pointer + pointerStep(key), detail: 'is no field here' }
        open.push({ value: field, pointer: pointer + pointerStep(key), depth: depth + 1 })
      }
    }
  }
  return null
}
