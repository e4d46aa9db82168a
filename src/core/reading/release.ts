/** The public name of the rules of reading: raised with every release that reads otherwise. */
export const readingName = 'read@1'
