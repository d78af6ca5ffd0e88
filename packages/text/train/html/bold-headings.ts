import type {MarkedElement, MarkedPage} from '../../src/learned/html/marked-page.ts'

/** A page as it would be if its author had written these headings as bold paragraphs. */
export function withBoldHeadings(page: MarkedPage, headings: ReadonlySet<number>): MarkedPage {
  const {elements} = page
  const places = new Int32Array(elements.length)
  const made: MarkedElement[] = []
  for (const [at, element] of elements.entries()) {
    const {parent} = element
    const around = parent < 0 ? -1 : (places[parent] ?? -1)
    if (headings.has(at)) {
      made.push({...element, parent: around, tag: 'p', names: ''})
      made.push({
        ...element,
        parent: made.length - 1,
        tag: 'strong',
        names: '',
      })
    } else made.push({...element, parent: around})
    places[at] = made.length - 1
  }
  return {...page, elements: made}
}
