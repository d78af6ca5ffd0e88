/**
 * What an item of a feed says, whichever the feed: strings as they stand in it, or, where it is to be
 * written, as they will.
 */
export interface Entry {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly summary?: Words | undefined
  readonly content?: Words | undefined
  readonly pictures?: readonly Picture[] | undefined
  /** Films and recordings, by their URLs. */
  readonly media?: readonly Recording[] | undefined
  readonly published?: string | undefined
  readonly updated?: string | undefined
  readonly authors?: readonly Author[] | undefined
  readonly tags?: readonly Tag[] | undefined
  readonly language?: string | undefined
  readonly rights?: string | undefined
  readonly source?: Link | undefined
  readonly related?: readonly Link[] | undefined
}

/** A text, and what it is written in. */
export interface Words {
  readonly kind: 'html' | 'text'
  readonly value: string
  /** Its words alone, where it is to be written. */
  readonly plain?: string | undefined
  /** What its relative URLs are relative to, where that is said. */
  readonly base?: string | undefined
}

/** A picture with what is said of it. */
export interface Picture {
  readonly url: string
  readonly caption?: Words | undefined
  readonly credit?: string | undefined
}

/** A film or a recording. */
export interface Recording {
  readonly kind: 'video' | 'audio'
  readonly url: string
}

/** Who made an item. */
export interface Author {
  readonly name?: string | undefined
  readonly url?: string | undefined
}

/** What an item is about: by a term of a scheme, by its name, or both. */
export interface Tag {
  readonly term?: string | undefined
  readonly name?: string | undefined
  readonly scheme?: string | undefined
}

/** Something by its name, and where it is. */
export interface Link {
  readonly title?: string | undefined
  readonly url?: string | undefined
}

/** Tells what was not read of an item: what, and the part of the entry that it is of. */
export type TellPart = (found: string, part: keyof Entry) => void
