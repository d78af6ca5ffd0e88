import {constants} from 'node:fs'
import {type FileHandle, open} from 'node:fs/promises'
import {type Diagnostic, fail, limits, type Result, report, succeed} from '@copydesk/schema'
import {UsageError} from '@copydesk/schema/messages'
import {standardInput} from './standard-input.ts'

/**
 * More bytes than this are never read: a character of text takes three bytes of UTF-8 at the most for
 * each UTF-16 unit.
 */
export const mostBytes: number =
  3 * Math.max(limits.text, limits.json, limits.html, limits.markdown)

/**
 * The bytes of a file, or of standard input for `-`. Whatever is over the highest of all limits is
 * refused, a file before it is read. Throws what the system throws.
 */
export async function readBytes(path: string): Promise<Result<Uint8Array>> {
  if (path === standardInput || path === '/dev/stdin') return readAll(process.stdin)
  // Without waiting: opening a pipe that nobody writes to would hang.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    return await readFile(handle, path)
  } finally {
    await handle.close()
  }
}

async function readFile(handle: FileHandle, path: string): Promise<Result<Uint8Array>> {
  const stats = await handle.stat()
  if (stats.isDirectory()) throw new UsageError('it is a folder, expected a file')
  const substituted = path.startsWith('/dev/fd/') && stats.isFIFO()
  if (!stats.isFile() && !substituted) {
    throw new UsageError('it is a device, a socket or a pipe, expected a file')
  }
  if (stats.size > mostBytes) return fail([tooLarge(stats.size)])
  return readAll(handle.createReadStream({autoClose: false}))
}

async function readAll(stream: AsyncIterable<Buffer | string>): Promise<Result<Uint8Array>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > mostBytes) return fail([tooLarge(size)])
    chunks.push(bytes)
  }
  return succeed(Buffer.concat(chunks))
}

/** That there are more bytes than are read. */
export const tooLarge = (size: number): Diagnostic =>
  report('limit-exceeded', `size of ${size} bytes or more`, {
    expected: `${mostBytes} bytes at the most`,
    data: {limit: mostBytes},
  })
