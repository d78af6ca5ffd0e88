/** The name a baseline has beside the configuration. */
export const baselineName = 'copydesk-baseline.json'
