import type {Diagnostic, Inline, Limits, Span} from '@copydesk/schema'
import type {Reading} from '../trace/trace.ts'
import type {DataMember, DataNode, DataScalar} from './data-node.ts'
import type {DataSource} from './data-source.ts'

/** A stretch of text that stands in the source, exactly or as a whole. */
export interface Located {
  readonly text: string
  readonly span: Span
  /** Whether the character at `n` stands at `span.start + n`. */
  readonly exact: boolean
}

/** What reading a line of running text outside of a body needs. */
export interface LineReader {
  readonly limits: Limits
  readonly report: (diagnostic: Diagnostic) => void
  readonly line: (located: Located) => Reading<readonly Inline[]>
}

/** What reading the values of front matter needs. */
export interface FieldReader extends LineReader {
  readonly span: (node: DataNode) => Span
  /** Where a member's key stands. */
  readonly key: (member: DataMember) => Span
  readonly located: (scalar: DataScalar) => Located
}

/** A reader of one piece of front matter. */
export function fieldReader({place}: DataSource, lines: LineReader): FieldReader {
  return {
    limits: lines.limits,
    report: lines.report,
    line: lines.line,
    span: ({start, end}) => place(start, end),
    key: ({start, end}) => place(start, end),
    located: ({text, textStart, textEnd, exact}) => ({
      text,
      span: place(textStart, textEnd),
      exact,
    }),
  }
}
