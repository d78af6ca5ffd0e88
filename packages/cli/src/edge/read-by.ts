import {type MarkdownFormat, markdown} from '@copydesk/formats'
import type {Preset} from '@copydesk/markdown'
import type {Format} from '@copydesk/schema'

/** A format as a preset has it read. Presets are about markdown alone. */
export function readBy(format: Format | undefined, preset: Preset | undefined): Format | undefined {
  if (!preset || format?.name !== markdown.name) return format
  const ours: MarkdownFormat = {
    ...markdown,
    parse: (source, options) => markdown.parse(source, {...options, preset}),
  }
  return ours
}
