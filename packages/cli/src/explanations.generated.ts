export const explanations: {readonly [code: string]: string | undefined} = {}
