import type {Loss} from '@copydesk/schema'
import {printable, quoted} from '@copydesk/schema/messages'
import {counted} from '../report/counted.ts'

/** Losses shown; all of them go where `--losses` says. */
export const mostShown = 20

/** The losses of a conversion as they are told, of which the first are at hand. */
export function tellLosses(losses: readonly Loss[], count: number = losses.length): string {
  if (count === 0) return ''
  const rows = losses.slice(0, mostShown).map((loss) => {
    const became = 'became' in loss ? `, now ${quoted(JSON.stringify(loss.became))}` : ''
    return `  ${loss.reason.padEnd('approximated'.length)}  ${printable(loss.at)}${became}`
  })
  const more = count - mostShown
  if (more > 0) rows.push(`  and ${more} more: --losses <file> writes them all`)
  const withheld = losses.some(({reason}) => reason === 'withheld')
  if (withheld) rows.push('  what is withheld is for staff: --staff writes it')
  return `${counted(count, 'loss', 'losses')}\n${rows.join('\n')}\n`
}
