const far = 4_000

/** How likely a source is a page of HTML: by its file's name and by how it begins. Constant time. */
export function detectPage(source: string, {path}: {readonly path?: string | undefined}): number {
  const start = source.slice(0, far)
  const begins =
    /^\ufeff?\s*(?:<!--[^>]{0,400}-->\s*|<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i
  if (begins.test(start)) return 0.95
  if (path !== undefined && /\.x?html?$/i.test(path)) return 0.9
  return /<\/?(?:html|body|article|div|p)[\s>]/i.test(start) && /^\s*</.test(start) ? 0.3 : 0
}
