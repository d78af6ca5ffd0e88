/** What stands in hardly any source, and must be there for any of the below. */
const candidate = /[_~]\*|\*[_~]|\\[*_~]\*|[*_]~|~[*_]|::\t|\\[\r\n]|[\x7f\x85\ufeff\ud800-\udfff]/

/** Asterisks between a word and another delimiter, which only one of the two takes for punctuation. */
const mixed = /(?:[_~]|\\[*_~])\*+[^\s\p{P}\p{S}]|[^\s\p{P}\p{S}]\*+[_~]/u

/** A single tilde at another delimiter: to the reference it is one as well. */
const tilde = /(?<!~)~(?!~)[*_]|[*_]~(?!~)/

/** A tab for a directive's name; a break right before a closing bracket; what is a blank to one of the two. */
const odd = /::\t|\\(?:\r\n|[\r\n])[ \t>]*\]|[\x7f\x85\ufeff]/

/** Half of an astral character, which is none in UTF-8. */
const half = /\p{Cs}/u

/** Whether a source may hold what the two parsers read in different ways. Linear. */
export const readsDifferently = (source: string): boolean =>
  candidate.test(source) &&
  (mixed.test(source) || odd.test(source) || tilde.test(source) || half.test(source))
