const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that part what is before them from what is after them. */
export const blockTags: ReadonlySet<string> = tags(
  'address article aside audio blockquote body caption center dd details dialog dir div dl dt embed fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li listing main menu nav object ol p plaintext pre search section summary table tbody td tfoot th thead tr ul video xmp',
)

/** Elements that say nothing to a reader and are no loss. */
export const silentTags: ReadonlySet<string> = tags(
  'area base basefont bgsound col colgroup frame head link map meta param source title track wbr datalist input',
)

/** Elements that may show or do something, and that no document holds. */
export const untoldTags: ReadonlySet<string> = tags(
  'script style template noscript noembed noframes svg math canvas button select textarea option optgroup meter progress applet marquee dialog',
)

/** Elements of running text whose meaning no document holds: their words stay. */
export const unmarkedTags: ReadonlySet<string> = tags(
  'u mark small ins abbr acronym bdo ruby rt rp',
)

/** Elements that are known to mean no more than what is in them. */
export const plainTags: ReadonlySet<string> = tags(
  'a span font big nobr bdi label data time output picture slot wbr legend caption center',
)
