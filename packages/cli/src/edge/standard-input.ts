/** The name that means standard input. */
export const standardInput = '-'

/** How a source is called in reports. */
export const nameOf = (path: string): string => (path === standardInput ? '<stdin>' : path)
