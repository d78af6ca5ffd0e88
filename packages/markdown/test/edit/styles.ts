/** Ways in which people write what we write otherwise. Each may change what a text says: ask. */
export const styles: {readonly [name: string]: (source: string) => string} = {
  windows: (source) => source.replaceAll('\n', '\r\n'),
  mark: (source) => `\ufeff${source}`,
  open: (source) => source.trimEnd(),
  blanks: (source) => `${source}\n  \n\n`,
  apart: (source) => body(source, (text) => text.replaceAll('\n\n', '\n\n\n')),
  stars: (source) => body(source, (text) => text.replace(/^- /gm, '* ')),
  wide: (source) => body(source, (text) => text.replace(/^- (.*)$/gm, '-   $1')),
  underlined: (source) => body(source, (text) => text.replace(/^## (.*)$/gm, '$1\n---')),
  closed: (source) => body(source, (text) => text.replace(/^(#{2,6}) (.*)$/gm, '$1 $2 $1')),
  tildes: (source) => body(source, (text) => text.replace(/^```(.*)$/gm, '~~~$1')),
  wrapped: (source) => body(source, (text) => text.replace(/^(\p{L}\S* \S+) /gmu, '$1\n')),
  quoted: (source) => body(source, (text) => text.replace(/^> /gm, '>')),
  topped: (source) =>
    source.replace(
      /^---\n([\s\S]*?)headline: (\p{L}[\p{L} ]*)\n([\s\S]*?---\n)\n?/u,
      '---\n$1$3\n# $2\n\n',
    ),
  commented: (source) =>
    source.replace(/^---\n/, '---\n# About\n').replace(/^([a-z]+: \w+)$/m, '$1 # so'),
}

function body(source: string, change: (text: string) => string): string {
  const start = source.startsWith('---\n') ? source.indexOf('\n---\n') + 5 : 0
  return source.slice(0, start) + change(source.slice(start))
}
