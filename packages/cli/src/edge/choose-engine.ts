import {type Engine, remarkEngine} from '@copydesk/markdown'
import {UsageError} from '@copydesk/schema/messages'

/** What `--engine` may say. */
export const engineNames = ['native', 'remark'] as const

/**
 * The engine that reads markdown: the native one where it is installed, else the reference. Asked for
 * by name, it must be there.
 */
export async function chooseEngine(
  name?: string | undefined,
  load: () => Promise<Engine> = loadNative,
): Promise<Engine> {
  if (name === 'remark') return remarkEngine()
  if (name !== undefined && name !== 'native') {
    throw new UsageError(`Cannot read by engine ${name}, expected ${engineNames.join(' or ')}`)
  }
  try {
    return await load()
  } catch {
    if (name === undefined) return remarkEngine()
    throw new UsageError('Cannot read by engine native, expected satteri to be installed')
  }
}

/** How an engine is called in reports and in keys: `native 0.10.5`. */
export const engineName = ({name, version}: Engine): string => `${name} ${version}`

async function loadNative(): Promise<Engine> {
  const {nativeEngine} = await import('@copydesk/markdown/native')
  return nativeEngine()
}
