import {type MarkdownFormat, markdown} from '@copydesk/formats'
import type {Engine, Preset} from '@copydesk/markdown'
import type {Format} from '@copydesk/schema'

/** A format as an engine and a preset have it read. Both are about markdown alone. */
export function readBy(
  format: Format | undefined,
  {preset, engine}: {readonly preset?: Preset | undefined; readonly engine: Engine},
): Format | undefined {
  if (format?.name !== markdown.name) return format
  const ours: MarkdownFormat = {
    ...markdown,
    parse: (source, options) =>
      markdown.parse(source, {engine, ...options, ...(preset && {preset})}),
  }
  return ours
}
