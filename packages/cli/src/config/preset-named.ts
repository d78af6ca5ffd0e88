import {type Preset, presets} from '@copydesk/markdown'
import {documentTypes} from '@copydesk/schema'
import {nearest, quoted, UsageError} from '@copydesk/schema/messages'

/**
 * The preset that a word names, with the type of the files where it says one: `jekyll`,
 * `pelican:brief`. Throws a `UsageError` where there is none.
 */
export function presetNamed(word: string): Preset {
  const [name = '', said, ...more] = word.split(':')
  const preset = Object.hasOwn(presets, name) ? presets[name as keyof typeof presets] : undefined
  if (!preset) {
    const names = Object.keys(presets)
    const meant = nearest(name, names)
    const hint = meant === undefined ? '' : ` (did you mean ${meant}?)`
    throw new UsageError(
      `Cannot read by the preset ${quoted(name)}, expected one of: ${names.join(', ')}${hint}`,
    )
  }
  if (said === undefined) return preset
  const type = documentTypes.find((one) => one === said)
  if (!type || more.length > 0) {
    throw new UsageError(
      `Cannot read files as ${quoted([said, ...more].join(':'))}, expected one of: ${documentTypes.join(', ')}`,
    )
  }
  return {...preset, type}
}
