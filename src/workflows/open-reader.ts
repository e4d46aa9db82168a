/** Opens a reader of the state that a request asks for: that of `asOf`, of a cursor's first page, or the last. */
import type { Reader } from '../store/port.js'
import type { Services } from './services.js'

/** A reader of the state after change `at` where that is given (a cursor's), else of the request's `asOf`, else of the last. */
export const openReader = ({ store, asOf }: Pick<Services, 'store' | 'asOf'>, at?: number): Promise<Reader> => store.read(at ?? asOf?.at)
