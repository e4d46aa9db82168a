/** The release of all rules together: part of every entity tag, so that an upgrade of the rules is seen by caches. */
export const rulesRelease = 'rules@1'
