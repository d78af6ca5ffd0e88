import {counted} from '../report/counted.ts'
import {prettyReport} from '../report/pretty.ts'
import {summary} from '../report/tally.ts'
import type {MakeReporter} from './reporter.ts'

/** For people at a terminal: each finding with its lines and its fix, then one line of totals. */
export const pretty: MakeReporter = ({colors}) => ({
  independent: true,
  file: (report) => prettyReport(report, colors),
  end({total, passedOver}) {
    if (total.files === 0) return ''
    const rest =
      passedOver === 0
        ? ''
        : `; ${counted(passedOver, 'JSON file')} passed over for holding no document`
    const codes = total.errors + total.warnings > 0 ? '\n`copydesk explain <code>` says more' : ''
    return `${summary(total, colors)}${rest}${colors.dim(codes)}\n`
  },
})
