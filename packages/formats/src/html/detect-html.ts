const far = 4_000

/**
 * How likely a source is a fragment of HTML or our own output, rather than a page of a site: it says
 * which document it is, or begins with an element and has none of a page's own. Constant time.
 */
export function detectHtml(source: string, {path}: {readonly path?: string | undefined}): number {
  const start = source.slice(0, far)
  if (ours.test(start)) return 0.98
  const begins = /^\ufeff?\s*<(?:[a-z!])/i.test(start)
  const isPage = /<(?:!doctype\s|html[\s>]|head[\s>]|body[\s>])/i.test(start)
  if (!begins || isPage) return isPage && begins ? 0.2 : 0
  if (path !== undefined && /\.x?html?$/i.test(path)) return 0.93
  return /<\/?(?:[abiu]|p|div|span|strong|em|h[1-6]|ul|ol|li|table|figure|blockquote|article|section|br|img|pre)[\s/>]/i.test(
    start,
  )
    ? 0.6
    : 0.1
}

const ours =
  /data-document="(?:article|brief|poem|topic|contributor|feedback)"|<meta name="generator" content="copydesk">/
