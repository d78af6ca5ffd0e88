declare module 'turndown' {
  /** The peer that is measured, as far as it is called. */
  export default class TurndownService {
    constructor(options?: {
      readonly headingStyle?: 'atx' | 'setext'
      readonly codeBlockStyle?: 'fenced'
    })
    turndown(html: string): string
  }
}
