/** Plain words, in scripts of both directions. */
export const words: readonly string[] = [
  'word', 'The', 'a', 'und', 'Straße', 'naïve', 'e\u0301', 'ﬁn', 'Ⅷ', 'مرحبا', 'שלום', '日本', 'हिन्दी', 'ไทย',
  '😀', '👩‍👩‍👧', '🇦🇹', '𝔘', '𠮷', '\u{10ffff}', '\uffff', '\ufffd', '१२', '١٢', '5', '42',
] // biome-ignore format: a table

/** The characters that mean something to markdown, one by one. */
export const marks: readonly string[] = Array.from('#>-+*_~`[]()!&\\|:;<>=^{}"\'$@%.,?/')

/** Blanks of all widths, and characters that are not seen. */
export const blanks: readonly string[] = [
  ' ', '  ', '    ', '\t', '\u00a0', '\u2003', '\u202f', '\u3000', '\u2028', '\u2029', '\ufeff',
] // biome-ignore format: a table

/** Characters of no width: joiners, marks of direction, a soft hyphen, a variation selector. */
export const invisibles: readonly string[] = [
  '\u200b', '\u200c', '\u200d', '\u2060', '\u200e', '\u200f', '\u202a', '\u202e', '\u202c', '\u2066',
  '\u2069', '\u00ad', '\ufe0f', '\u180e', '\u034f',
] // biome-ignore format: a table

/** What markdown, its extensions and HTML would take for markup. */
export const markup: readonly string[] = [
  '**', '***', '__', '~~', '``', '```', '~~~', '---', '***', '===', '- ', '+ ', '* ', '1. ', '12) ', '0.',
  '1234567890. ', '# ', '## ', '###### ', '> ', '>> ', '- [ ] ', '[x] ', '\\*', '\\\\', '\\', '*a*', '**b**',
  '_c_', '`d`', '~e~', '^f^', '==g==', '[a](b)', '[a][b]', '[a]: b', '![a](b "c")', '[^1]', '[^1]: ', '[^', '](',
  '[[w]]', '| a | b |', '|---|', '|', '$x$', '$$', ':::', ':::aside', '::::', '::embed', '::embed{url=x}', ':b[c]',
  ':x{a=b}', '{#id .c a="b"}', '{', '}', '<b>', '</b>', '<br>', '<sup>', '</sup>', '<sub>', '<em', '<!--', '-->',
  '<!x', '<?x', '?>', '<![CDATA[', ']]>', '<script>', '</p>', '<img src=x onerror=y>', '<https://a.example>',
  '<a@b.example>', '&amp;', '&lt;', '&#42;', '&#x2A;', '&#0;', '&nbsp;', '&copy', '&nope;', '&', '=> ', '->',
] // biome-ignore format: a table

/** What YAML would take for something else than a string. */
export const yamlish: readonly string[] = [
  ': ', ' #', '- ', '? ', '|', '>', '>-', '|2', '%', '@', '`', '!', '!!str ', '&a', '*a', 'yes', 'no', 'on', 'true',
  'null', 'Null', '~', '0x1F', '0o7', '010', '1e3', '.5', '-1', '+1', '1_000', '.inf', '.nan', '<<', '=', '---', '...',
  '{a: b}', '[a, b]', ',', "'", "''", '"', '\\n', 'key:', '2025-01-28', '2025-01-28T16:30', '12:30:45', '+++',
] // biome-ignore format: a table

/** What readers would link, or take for a directive. */
export const linkish: readonly string[] = [
  '16:30', '3:2', '9:05 p.m.', '16:30:05', 'a:b', 'https://a.example/b_c_d', 'http://a.example', 'www.a.example',
  'a.example', 'a@b.example', 'mailto:a@b.example', '@name', '#tag', 'C:\\a', 'AT&T', 'O\u2019Neil', '“q”', '…', '—',
] // biome-ignore format: a table

/** Words that a program might take for its own. */
export const reserved: readonly string[] = [
  'constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'length', 'undefined', 'NaN', '-0', 'type',
] // biome-ignore format: a table
