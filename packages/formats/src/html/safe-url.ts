/** What a link may lead to. Anything else, `javascript:` and `data:` first of all, reaches no output. */
const schemes: ReadonlySet<string> = new Set(
  'http https mailto tel sms ftp ftps sftp xmpp irc ircs geo news nntp magnet webcal'.split(' '),
)

/** Whether a URL is relative or of a scheme that runs nothing, read as browsers do. */
export function isSafeUrl(url: string): boolean {
  const scheme = schemeOf(url)
  return scheme === undefined || schemes.has(scheme)
}

/** The scheme, without the tabs, line feeds and leading controls that browsers drop. */
function schemeOf(url: string): string | undefined {
  let scheme = ''
  for (let index = 0; index < url.length; index++) {
    const unit = url.charCodeAt(index)
    if (unit <= 0x20) continue
    if (unit === 0x3a) return scheme.toLowerCase()
    // What stands before a slash, question mark or number sign is no scheme.
    if (unit === 0x2f || unit === 0x3f || unit === 0x23 || unit === 0x5c) return undefined
    if (scheme.length >= 40) return '?'
    scheme += url[index]
  }
  return undefined
}

/** A URL of foreign HTML as the vocabulary writes it: no blanks, quotation marks or angle brackets. */
export function tidyUrl(value: string): string | undefined {
  const url = value
    .trim()
    .replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/gu, '')
    .replace(/[\s"<>]/gu, (character) => encodeURIComponent(character))
  return url === '' ? undefined : url
}
