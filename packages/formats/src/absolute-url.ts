import type {Url} from '@copydesk/schema'
import {isSafeUrl} from './html/safe-url.ts'

const uri =
  /^[a-z][a-z0-9+.-]*:(?:[a-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9a-f]{2})+(?:#(?:[a-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i

/**
 * A URL where a format demands an absolute one in ASCII, that runs nothing: letters beyond ASCII are
 * encoded; one that is relative is nothing, since nobody says to what.
 */
export function absoluteUrl(url: Url | undefined): string | undefined {
  if (url === undefined || !isSafeUrl(url)) return undefined
  const encoded = url.replace(/[^\u0000-\u007f]/gu, (letter) => encodeURIComponent(letter))
  return uri.test(encoded) ? encoded : undefined
}
