const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes that a base64 text holds, without `atob`, so that every runtime does it alike. */
export function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let at = 0; at < 64; at++) values[alphabet.charCodeAt(at)] = at
  const clean = text.endsWith('==')
    ? text.length - 2
    : text.endsWith('=')
      ? text.length - 1
      : text.length
  const bytes = new Uint8Array(Math.floor((clean * 3) / 4))
  let bits = 0
  let held = 0
  let out = 0
  for (let at = 0; at < clean; at++) {
    held = ((held << 6) | values[text.charCodeAt(at) & 127]!) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[out++] = (held >> bits) & 255
  }
  return bytes
}
