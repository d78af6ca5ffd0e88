import {attribute, type XmlElement} from '../xml/element.ts'
import {resolveUrl} from './resolve-urls.ts'

/** The language that the innermost of these elements says, the root first. */
export const languageIn = (around: readonly XmlElement[]): string | undefined =>
  around.reduce<string | undefined>((said, one) => attribute(one, 'xml:lang') ?? said, undefined)

/** What URLs are relative to in the innermost of these elements, where that is said. */
export const baseIn = (around: readonly XmlElement[]): string | undefined =>
  around.reduce<string | undefined>((said, one) => {
    const base = attribute(one, 'xml:base')
    return base === undefined ? said : resolveUrl(base, said)
  }, undefined)
