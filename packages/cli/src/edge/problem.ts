import {UsageError} from '@copydesk/schema/messages'
import {errorCode} from './error-code.ts'

/** Why the system refused, in words rather than in its codes. */
export function reason(error: unknown): string {
  if (error instanceof UsageError) return error.message
  const code = errorCode(error)
  if (code !== undefined) return reasons[code] ?? `the system answered ${code}`
  return error instanceof Error ? error.message : String(error)
}

/** What is told of an error that ends a command. One that nobody foresaw is ours, and says so. */
export function complaint(error: unknown): string {
  const foreseen = error instanceof UsageError || errorCode(error) !== undefined
  return foreseen ? reason(error) : `copydesk failed, which is its own fault: ${reason(error)}`
}

/** That a stream took no more text. */
export function writeProblem(name: string, error: unknown): UsageError {
  return new UsageError(`Cannot write to ${name}: ${reason(error)}`)
}

const reasons: {readonly [code: string]: string | undefined} = {
  EACCES: 'permission denied',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would be too large',
  EINVAL: 'the path is not valid here',
  EIO: 'the device failed',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many files are open',
  ENODEV: 'it is no file',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space is left on the device',
  ENOTDIR: 'a part of its path is no folder',
  ENXIO: 'it is a socket or a pipe, not a file',
  EPERM: 'it is not permitted',
  EROFS: 'the file system is read-only',
}
