/** A text's letters and digits in lower case, words apart: what two texts share that say the same. */
export function foldWords(text: string): string {
  // Letters that are the same in every form, as most texts have no others.
  if (isAscii(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .join(' ')
}

/** Whether a text has plain letters and signs alone, which are the same in every form. */
export const isAscii = (text: string): boolean => /^[ -~]*$/.test(text)
