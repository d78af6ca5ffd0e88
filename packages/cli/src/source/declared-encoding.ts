/** A declaration stands in the first bytes, in ASCII. */
const far = 1024

const declarations = [
  /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/,
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i,
]

/** A decoder of an encoding that somebody named. */
export interface Decoder {
  readonly encoding: string
  readonly decode: (bytes: Uint8Array) => string
}

/** What windows-1252 has where Latin-1 has controls. Some Nodes read the one as the other. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const readWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (unit) => windows[unit.charCodeAt(0) - 0x80] ?? unit)

/** The encoding that the XML declaration or the page's own `meta` names, if it is one that is known. */
export function declaredEncoding(bytes: Uint8Array): Decoder | undefined {
  const start = Buffer.from(bytes.subarray(0, far)).toString('latin1')
  for (const declaration of declarations) {
    const name = declaration.exec(start)?.[1]
    if (name === undefined) continue
    try {
      const decoder = new TextDecoder(name, {fatal: true})
      const {encoding} = decoder
      if (encoding === 'windows-1252') return {encoding, decode: readWindows}
      if (/^utf/.test(encoding)) return undefined
      return {encoding, decode: (all) => decoder.decode(all)}
    } catch {
      return undefined
    }
  }
  return undefined
}
