import {type Diagnostic, report} from '@copydesk/schema'
import {declaredEncoding} from './declared-encoding.ts'

/** The pieces of a file's bytes, from its start each time it is asked. */
export type Pieces = () => AsyncIterable<Uint8Array | string>

/** A file's text in pieces. */
export interface DecodedPieces {
  readonly texts: AsyncIterable<string>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The text of a file that is too long to be held, by the rules of {@link decode}: UTF-8, or else what
 * it says that it is in. Nothing where it is neither: then `decode` says why. The bytes are gone
 * through twice, since only the last may show that they are no UTF-8.
 */
export async function decodePieces(pieces: Pieces): Promise<DecodedPieces | undefined> {
  const {isUtf8, isBinary, start} = await look(pieces)
  if (isBinary) return undefined
  if (isUtf8) {
    const isMarked = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf
    const diagnostics = isMarked ? [report('encoding-converted', 'byte order mark')] : []
    return {texts: decoded(pieces, new TextDecoder('utf-8', {fatal: true})), diagnostics}
  }
  const declared = declaredEncoding(start)
  if (!declared) return undefined
  const {encoding, decode} = declared
  const decoder = encoding === 'windows-1252' ? {decode} : new TextDecoder(encoding, {fatal: true})
  const diagnostics = [report('encoding-converted', `text in ${encoding}`)]
  return {texts: decoded(pieces, decoder), diagnostics}
}

interface PieceDecoder {
  readonly decode: (bytes: Uint8Array, options: {readonly stream: boolean}) => string
}

async function* decoded(pieces: Pieces, decoder: PieceDecoder): AsyncGenerator<string> {
  for await (const piece of pieces()) {
    const text = decoder.decode(bytesOf(piece), {stream: true})
    if (text !== '') yield text
  }
  const rest = decoder.decode(new Uint8Array(), {stream: false})
  if (rest !== '') yield rest
}

interface Looked {
  readonly start: Uint8Array
  readonly isUtf8: boolean
  readonly isBinary: boolean
}

/** A NUL is in no text that is read in pieces: UTF-16 is read whole. */
async function look(pieces: Pieces): Promise<Looked> {
  const decoder = new TextDecoder('utf-8', {fatal: true})
  let start: Uint8Array | undefined
  let isUtf8 = true
  for await (const piece of pieces()) {
    const bytes = bytesOf(piece)
    start ??= bytes
    if (bytes.includes(0)) return {start, isUtf8: false, isBinary: true}
    isUtf8 &&= fits(() => decoder.decode(bytes, {stream: true}))
  }
  isUtf8 &&= fits(() => decoder.decode())
  return {start: start ?? new Uint8Array(), isUtf8, isBinary: false}
}

function fits(decode: () => string): boolean {
  try {
    decode()
    return true
  } catch {
    return false
  }
}

const bytesOf = (piece: Uint8Array | string): Uint8Array =>
  typeof piece === 'string' ? Buffer.from(piece) : piece
