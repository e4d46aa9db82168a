/** The release of all rules together: part of every entity tag, so that an upgrade of the rules is seen by caches. */
export const rulesRelease = 'rules@1'

/** The release of databases in which none was noted: there was no other then. */
export const firstRelease = 'rules@1'
