import type {Columns} from '../features/columns.ts'
import type {MarkedView} from './marked-lines.ts'

/** Lines of this length on are no headings. */
const longest = 160

/** What lines look like, beyond their block: how deep a heading, and whether all of it is bold. */
export function looksOf({lines, signatures}: MarkedView, columns: Columns): Int32Array {
  const level = columns.get('headingLevel')
  const bold = columns.get('bold')
  const strong = columns.get('named:strong')
  return Int32Array.from(lines, ({block, inner}, row) => {
    const weight = (bold[row] ?? 0) > 0.95 ? 2 : (strong[row] ?? 0) > 0 ? 1 : 0
    const own = block === inner || weight > 0 ? 0 : (signatures[inner] ?? 0)
    return (Math.imul(signatures[block] ?? 0, 31) + own * 7 + (level[row] ?? 0) * 3 + weight) | 0
  })
}

/** How lines that look alike stand among the text: headings have text before and behind them. */
export function lookColumns(columns: Columns, looks: Int32Array): void {
  const {count} = columns
  const length = columns.get('length')
  const prose = columns.get('prose')
  const level = columns.get('headingLevel')
  const bold = columns.get('bold')
  const strong = columns.get('named:strong')
  const inside = columns.get('text:in')
  const whole = columns.add('wholeBold')
  const followed = columns.add('look:followed')
  const behind = columns.add('look:behind')
  const many = columns.add('look:many')
  const lengths = columns.add('look:length')
  const stops = columns.get('stops')
  const ended = columns.add('look:stops')
  const sums = new Map<
    number,
    {
      count: number
      followed: number
      behind: number
      length: number
      stops: number
    }
  >()
  const isProse = (row: number): boolean => (prose[row] ?? 0) > 0 && (length[row] ?? 0) > 60
  for (let row = 0; row < count; row++) {
    whole[row] =
      (level[row] ?? 0) === 0 && ((bold[row] ?? 0) > 0.95 || (strong[row] ?? 0) > 0) ? 1 : 0
    const key = looks[row] ?? 0
    const sum = sums.get(key) ?? {
      count: 0,
      followed: 0,
      behind: 0,
      length: 0,
      stops: 0,
    }
    sum.count++
    sum.length += length[row] ?? 0
    sum.stops += stops[row] ?? 0
    if (row + 1 < count && looks[row + 1] !== key && isProse(row + 1)) sum.followed++
    if (row > 0 && looks[row - 1] !== key && isProse(row - 1)) sum.behind++
    sums.set(key, sum)
  }
  for (let row = 0; row < count; row++) {
    const sum = sums.get(looks[row] ?? 0)
    if (!sum) continue
    followed[row] = sum.followed / sum.count
    behind[row] = sum.behind / sum.count
    many[row] = Math.log2(1 + sum.count)
    lengths[row] = Math.log2(1 + sum.length / sum.count)
    ended[row] = sum.stops / sum.count
  }
  // Which kinds of headings the text has, and how much text follows until the next.
  const levels = new Float64Array(7)
  let bolds = 0
  for (let row = 0; row < count; row++) {
    if ((inside[row] ?? 0) < 1 || (length[row] ?? 0) > longest) continue
    const own = level[row] ?? 0
    if (own > 0) levels[own] = (levels[own] ?? 0) + 1
    else if (whole[row] === 1) bolds++
  }
  const tagged = (levels[2] ?? 0) + (levels[3] ?? 0) + (levels[4] ?? 0) + (levels[5] ?? 0)
  let most = 0
  for (let one = 2; one < 7; one++) if ((levels[one] ?? 0) > (levels[most] ?? 0)) most = one
  const headings = columns.add('text:headings')
  const bolded = columns.add('text:bolds')
  const rank = columns.add('levelRank')
  const until = columns.add('untilHeading')
  const since = columns.add('sinceHeading')
  const same = columns.add('sameLevel')
  let text = 0
  for (let row = count - 1; row >= 0; row--) {
    headings[row] = Math.min(20, tagged)
    bolded[row] = Math.min(20, bolds)
    const own = level[row] ?? 0
    rank[row] = own === 0 ? 7 : own - most
    same[row] = own === 0 ? 0 : Math.min(20, levels[own] ?? 0)
    until[row] = Math.log2(1 + text)
    if (own > 0 || whole[row] === 1) text = 0
    else text += isProse(row) ? (length[row] ?? 0) : 0
  }
  text = 0
  for (let row = 0; row < count; row++) {
    since[row] = Math.log2(1 + text)
    if ((level[row] ?? 0) > 0 || whole[row] === 1) text = 0
    else text += isProse(row) ? (length[row] ?? 0) : 0
  }
}
