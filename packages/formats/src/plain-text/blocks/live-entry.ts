import {append, type LiveEntry} from '@copydesk/schema'
import {join, piece} from '../piece.ts'
import {writeTimestamp} from '../timestamp.ts'
import type {WriteBlock} from './write-block.ts'

export const liveEntry: WriteBlock<LiveEntry> = (entry, at, desk) => {
  const {time, printed, heading, children} = entry
  const when = [
    writeTimestamp(time, append(at, 'time'), desk),
    desk.text(printed, append(at, 'printed')),
  ]
  const words = desk.words(heading, append(at, 'heading'), {oneLine: true}).trim()
  return [
    ...piece(join([join(when, ', '), words], ' — ')),
    ...desk.blocks(children, append(at, 'children')),
  ]
}
