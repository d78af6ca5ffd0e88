// Generated from docs/diagnostics by `npm run explanations`: change the pages, not this file.

/** The page of each code. */
export const explanations: {readonly [code: string]: string | undefined} = {
}
