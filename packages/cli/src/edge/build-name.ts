/** Filled in when the package is built: a digest of all sources that it was built from. */
declare const COPYDESK_BUILD: string | undefined

/**
 * Which build this is. A program that is run from its sources is none: it may change from one run to
 * the next, and keeps results only where it is told to.
 */
export const buildName: string | undefined =
  typeof COPYDESK_BUILD === 'undefined' ? undefined : COPYDESK_BUILD
