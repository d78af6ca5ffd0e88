import type {Json} from '@copydesk/schema'
import {countLeaves} from '../../dropped.ts'
import type {Member} from '../shape.ts'
import {attribute} from '../tree.ts'

/** `alternativeHeadlines` is the attribute `data-alternative-headlines`. */
const attributeOf = (name: string): string =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

const propertyOf = (name: string): string => `data${name[0]?.toUpperCase()}${name.slice(1)}`

/** Something to be known of a part, not to be read in it: an attribute. */
export function attributed<T extends string>(): Member<T> {
  return {
    write(value, name, at, {properties}, desk) {
      properties[propertyOf(name)] = value
      desk.hold(at)
    },
    // What it may be is checked with the whole document.
    read: ({element}, name) => attribute(element, attributeOf(name)) as T | undefined,
  }
}

/** A URL that is to be known, and not followed. */
export const urlAttribute: Member<string> = {
  write(value, name, at, {properties}, desk) {
    const url = desk.url(value, at)
    if (url !== undefined) properties[propertyOf(name)] = url
  },
  read: ({element}, name) => attribute(element, attributeOf(name)),
}

/** The language, as HTML says it. */
export const language: Member<string> = {
  write(value, _, at, {properties}, desk) {
    properties['lang'] = value
    desk.hold(at)
  },
  read: ({element}) => attribute(element, 'lang'),
}

/** JSON in an attribute: numbers, truth values, a user's own data, records that nobody reads. */
export function data<T extends object | number | boolean>(): Member<T> {
  return {
    write(value, name, at, {properties}, desk) {
      properties[propertyOf(name)] = JSON.stringify(value)
      desk.hold(at, countLeaves(value, name))
    },
    read: ({element}, name) => {
      const json = attribute(element, attributeOf(name))
      // What it may be is checked with the whole document.
      return json === undefined ? undefined : (parse(json) as T)
    },
  }
}

/** Ids and words of a list, which hold no blanks: an attribute of words. */
export function tokens<T extends string>(): Member<readonly T[]> {
  return {
    write(value, name, at, {properties}, desk) {
      properties[propertyOf(name)] = value.join(' ')
      desk.hold(at, value.length)
    },
    read: ({element}, name) =>
      attribute(element, attributeOf(name))
        ?.split(' ')
        .filter((word) => word !== '') as T[] | undefined, // checked with the whole document
  }
}

/** What is no JSON is not understood, and fails the check as the text that it is. */
function parse(json: string): Json {
  try {
    const value: Json = JSON.parse(json)
    return value
  } catch {
    return json
  }
}
