const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements without an end tag. */
export const voidTags: ReadonlySet<string> = tags(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)

/** Elements whose content no browser shows as text of the page, or only as the choices of a form. */
export const unseenTags: ReadonlySet<string> = tags(
  'head script style noscript template svg math iframe object audio video canvas select datalist textarea title noembed noframes map',
)

/** Elements that begin and end lines where no style sheet says otherwise. */
export const blockTags: ReadonlySet<string> = tags(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol option optgroup p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
)

const closers: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    li: 'li',
    dt: 'dt dd',
    dd: 'dt dd',
    tr: 'tr td th',
    td: 'td th',
    th: 'td th',
    thead: 'tbody tfoot tr td th',
    tbody: 'thead tbody tfoot tr td th',
    tfoot: 'thead tbody tr td th',
    option: 'option',
    a: 'a',
  }).map(([tag, ended]) => [tag, tags(ended)]),
)

/** Open elements that this tag ends where it begins. */
export function impliedEnds(tag: string): ReadonlySet<string> | undefined {
  return closers.get(tag) ?? (endsParagraph.has(tag) ? paragraph : undefined)
}

const paragraph = tags('p')
const endsParagraph = tags(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul',
)

/** Elements that an end tag or an implied end outside them does not reach into. */
export const scopeTags: ReadonlySet<string> = tags('table td th html body')
