import type {Document} from '@copydesk/schema'

/**
 * How another house writes its files: what its keys are to us, and what else is its custom. Plain
 * data, so that your own is written as these are, or made of one of them:
 *
 * ```ts
 * const ours: Preset = {...presets.hugo, fields: {...presets.hugo.fields, desk: 'section'}}
 * ```
 *
 * Our own names are always read too, and win where a file has both.
 */
export interface Preset {
  /** What a file is that does not say. Default: an article. */
  readonly type?: Document['type'] | undefined
  /**
   * Keys, and what they are. A key of a map in front matter is `params.author`. Where several are
   * the same thing to us, the first of this table counts and the others are kept in `extra`.
   */
  readonly fields: {readonly [key: string]: string | PresetField}
  /** Whether `Title` and `title` are the same key. The table is in lower case then. */
  readonly ignoreCase?: boolean | undefined
  /** Whether `Title: words` lines at the top of a file, without fences, are its front matter. */
  readonly lines?: boolean | undefined
  /** What a file's name says, where front matter does not: `2024-01-02-two-boats.md`. */
  readonly fileName?: 'date-and-slug' | undefined
  /** Whether sections may begin with `#`, since titles are front matter: all headings go one down. */
  readonly demoted?: boolean | undefined
  /** Whether a list whose items are links and nothing else is a list of links. */
  readonly linkLists?: boolean | undefined
  /** Whether a paragraph after a quotation that begins with a dash says whose words it is. */
  readonly attributions?: boolean | undefined
}

/** What a key is to us. A mere name is short for `{to: name}`. */
export interface PresetField {
  /** A field, or a member of one: `alternativeHeadlines.social`. `extra` keeps it as it is, unasked. */
  readonly to: string
  readonly as?: PresetForm | undefined
  /** What stands between the parts of a list that is written as text. */
  readonly split?: ',' | ' ' | ';' | undefined
  /** Words, and what they are to us; `null` where they say nothing. Without one it is another thing. */
  readonly values?: {readonly [written: string]: string | null} | undefined
  /** What it is where it does not have the form or one of the values. Default: kept in `extra`. */
  readonly else?: PresetField | undefined
}

/**
 * The form of a value, where it is not one `text`: a `date` with blanks or an English month, a list
 * of `names`, the `people` of a byline, a `picture` by its URL or as a map, an object by its `name`
 * alone, the `only` entry of a list, a `flag` that is true or false, a `language` with an underscore,
 * an `address` that is no pattern, or an `object` that is ours already.
 */
export type PresetForm =
  | 'text'
  | 'date'
  | 'names'
  | 'people'
  | 'picture'
  | 'name'
  | 'only'
  | 'flag'
  | 'language'
  | 'address'
  | 'object'
