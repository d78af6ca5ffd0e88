/** What a careful person read off a page. Only what the page has is present. */
export interface Gold {
  readonly kind: string
  readonly series?:
    | {
        readonly name?: string | undefined
        readonly publisher?: string | undefined
        readonly description?: string | undefined
        readonly cadence?: string | undefined
        readonly deliveryDay?: string | undefined
      }
    | undefined
  readonly headline?: string | undefined
  readonly dek?: string | undefined
  readonly section?: string | undefined
  readonly bylines?: readonly GoldCredit[] | undefined
  readonly publishedAt?: string | undefined
  readonly printedZone?: string | undefined
  readonly pageDate?: string | undefined
  readonly access?: string | undefined
  readonly image?: {
    readonly alt?: string | undefined
    readonly caption?: string | undefined
    readonly credit?: string | undefined
  }
  readonly greeting?: string | undefined
  readonly highlights?: readonly string[] | undefined
  readonly topics?: readonly string[] | undefined
  readonly sections?: readonly GoldSection[] | undefined
  readonly poem?: GoldPoem | undefined
  readonly corrections?: readonly string[] | undefined
  readonly signOff?: GoldRun | undefined
  readonly comments?: {readonly count?: number | undefined} | undefined
  readonly feedbackForm?:
    | {
        readonly criteria?: readonly string[] | undefined
        readonly fields?: readonly string[] | undefined
      }
    | undefined
  readonly instruction?: string | undefined
  readonly notBody?: readonly string[] | undefined
  /** What is mended in the value: either reading agrees. */
  readonly sourceRepairs?: readonly (readonly [string, string])[] | undefined
  /** Other readings that are as right, by field; the empty string means absent. */
  readonly alternatives?: Readonly<Record<string, readonly string[]>> | undefined
}

/** One name in a byline. */
export interface GoldCredit {
  readonly name: string
  readonly role?: string | undefined
  readonly jobTitle?: string | undefined
  readonly organization?: string | undefined
  readonly location?: string | undefined
  /** The handle on X, without the at sign. */
  readonly x?: string | undefined
}

/** A run of text told by its ends. */
export interface GoldRun {
  readonly starts?: string | undefined
  readonly ends?: string | undefined
}

/** A section with what it holds, as far as the gold says. */
export interface GoldSection extends GoldRun {
  readonly heading?: string | undefined
  readonly items?: readonly (GoldRun & {readonly heading?: string | undefined})[]
  readonly links?: readonly {
    readonly title: string
    readonly byline?: string | undefined
  }[]
}

/** Verse on the page. */
export interface GoldPoem {
  readonly title?: string | undefined
  readonly author?: string | undefined
  readonly translator?: string | undefined
  readonly epigraphSource?: string | undefined
  readonly lines: readonly string[]
  readonly stanzas?: readonly number[] | undefined
  /** Quotes the phrases before which a line may be broken again. */
  readonly linesNote?: string | undefined
}
