import {append, type Byline, type Credit, type Pointer} from '@copydesk/schema'
import type {Desk} from './desk.ts'
import {join} from './piece.ts'

const told = ['name', 'jobTitle', 'organization', 'location'] as const

/** The printed line where there is one, and what of the credits stands in it; else the credits. */
export function writeByline({text, contributors}: Byline, at: Pointer, desk: Desk): string {
  const places = append(at, 'contributors')
  if (text === undefined) {
    return join(
      contributors.map((credit, index) => writeCredit(credit, append(places, index), desk)),
      '; ',
    )
  }
  contributors.forEach((credit, index) => {
    for (const member of told) {
      const said = credit[member]
      if (said !== undefined && text.includes(said))
        desk.hold(append(append(places, index), member))
    }
  })
  return desk.text(text, append(at, 'text'))
}

const writeCredit = (credit: Credit, at: Pointer, desk: Desk): string =>
  join(
    told.map((member) => desk.text(credit[member], append(at, member))),
    ', ',
  )
