import type {PrintedDates, Timestamp} from '@copydesk/schema'
import {append} from '@copydesk/schema'
import {words} from '../blanks.ts'
import {h, t} from '../hast.ts'
import type {Member, Record} from '../shape.ts'
import {attribute, type HtmlElement} from '../tree.ts'

/** A moment, shown as it is written. */
export const time: Member<Timestamp> = {
  write(value, name, at, {children}, desk) {
    desk.hold(at)
    children.push(writeTime(name, value))
  },
  read: ({fields}, name, reader) => {
    const [element] = fields.get(name) ?? []
    if (!element) return undefined
    const moment = timeOf(element)
    reader.takeEcho(element, moment)
    return moment ?? reader.text(element.childNodes)
  },
}

/** A date as printed, in the place of the date itself where that is known. */
export function printedTime(on: string): Member<string> {
  return {
    write(value, _, at, record, desk) {
      desk.hold(at)
      const shown = record.children.find(({properties}) => properties['dataField'] === on)
      if (!shown) {
        record.children.push(h('span', {dataField: on, dataPrinted: ''}, [words(value)]))
        return
      }
      shown.properties['dataPrinted'] = ''
      shown.children = [words(value)]
    },
    read: ({fields}, _, reader) => {
      const [element] = fields.get(on) ?? []
      if (!element || attribute(element, 'data-printed') === undefined) return undefined
      return reader.text(element.childNodes)
    },
  }
}

/** As {@link time}, where the date may be only a printed one. */
export const printableTime: Member<Timestamp> = {
  ...time,
  read: (found, name, reader) => {
    const [element] = found.fields.get(name) ?? []
    if (element && attribute(element, 'data-printed') !== undefined) return timeOf(element)
    return time.read(found, name, reader)
  },
}

/** Dates as printed, which stand in the places of the dates. */
export const printedDates: Member<PrintedDates> = {
  write(value, _, at, record, desk) {
    for (const name of ['publishedAt', 'updatedAt'] as const) {
      const text = value[name]
      if (text !== undefined) printed[name].write(text, name, append(at, name), record, desk)
    }
    if (value.zone === undefined) return
    desk.hold(append(at, 'zone'))
    record.properties['dataPrintedZone'] = value.zone
  },
  read(found, _, reader) {
    const publishedAt = printed.publishedAt.read(found, 'publishedAt', reader)
    const updatedAt = printed.updatedAt.read(found, 'updatedAt', reader)
    const zone = attribute(found.element, 'data-printed-zone')
    if (!publishedAt && !updatedAt && !zone) return undefined
    return {
      ...(publishedAt ? {publishedAt} : {}),
      ...(updatedAt ? {updatedAt} : {}),
      ...(zone ? {zone} : {}),
    }
  },
}

const printed = {publishedAt: printedTime('publishedAt'), updatedAt: printedTime('updatedAt')}

/** HTML knows no more than three digits of a second, and no year 0. */
function writeTime(name: string, value: Timestamp): Record['children'][number] {
  const isHtml = !/\.\d{4}/.test(value) && !value.startsWith('0000')
  return isHtml
    ? h('time', {dataField: name, dateTime: value}, [t(value)])
    : h('data', {dataField: name, value}, [t(value)])
}

const timeOf = (element: HtmlElement): string | undefined =>
  attribute(element, 'datetime') ?? attribute(element, 'value')
