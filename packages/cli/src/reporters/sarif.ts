import type {Severity} from '@copydesk/schema'
import {explain} from '../commands/explain.ts'
import {type Finding, type RelatedPlace, toFindings} from '../report/finding.ts'
import {toJson} from '../report/to-json.ts'
import type {MakeReporter} from './reporter.ts'

/**
 * SARIF 2.1.0 (OASIS), which code scanning reads. Columns and offsets are in UTF-16 units and say
 * so. Results are written as they come; the rules they name stand behind them.
 */
export const sarif: MakeReporter = ({version}) => {
  const named = new Set<string>()
  return {
    begin: () =>
      `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
    file(report) {
      const results = toFindings(report).map((finding) => {
        const comma = named.size === 0 ? '' : ','
        named.add(finding.code)
        return `${comma}\n${compact(result(finding))}`
      })
      return results.join('')
    },
    end({failures}) {
      const driver = {
        name: 'copydesk',
        semanticVersion: version,
        rules: [...named].sort().map(rule),
      }
      const toolExecutionNotifications = failures.map(({file, message}) => ({
        level: 'error',
        message: {text: message},
        locations: [{physicalLocation: {artifactLocation: artifact(file)}}],
      }))
      const invocations = [{executionSuccessful: failures.length === 0, toolExecutionNotifications}]
      return `\n],"tool":${compact({driver})},"invocations":${compact(invocations)}}]}\n`
    },
  }
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

const compact = (value: unknown): string => toJson(value, {indent: 0}).trimEnd()

const levels: {readonly [S in Severity]: 'error' | 'warning' | 'note'} = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

function result(finding: Finding): object {
  const {file, code, severity, message, fix, span, related = []} = finding
  const artifactLocation = artifact(file)
  const fixes = fix && {
    description: {text: fix.safe ? 'Mend it' : 'Try this, and look at it'},
    artifactChanges: [{artifactLocation, replacements: fix.edits.map(replacement)}],
  }
  return {
    ruleId: code,
    level: levels[severity],
    message: {text: message},
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          ...(span && finding.line !== undefined ? {region: region(finding, span)} : {}),
        },
        ...(finding.at === undefined
          ? {}
          : {logicalLocations: [{fullyQualifiedName: finding.at, kind: 'value'}]}),
      },
    ],
    ...(related.length > 0 ? {relatedLocations: related.map(relatedLocation)} : {}),
    ...(fixes ? {fixes: [fixes]} : {}),
  }
}

type Span = NonNullable<Finding['span']>

function region({line, column, endLine, endColumn}: Partial<Finding>, {start, end}: Span): object {
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
  }
}

const replacement = ({span, text}: {readonly span: Span; readonly text: string}): object => ({
  deletedRegion: {charOffset: span.start, charLength: span.end - span.start},
  ...(text === '' ? {} : {insertedContent: {text}}),
})

function relatedLocation({file, span, message, line, column}: RelatedPlace): object {
  return {
    message: {text: message},
    physicalLocation: {
      artifactLocation: artifact(file),
      region: {
        ...(line === undefined ? {} : {startLine: line, startColumn: column}),
        charOffset: span.start,
        charLength: span.end - span.start,
      },
    },
  }
}

/** A path as a URI reference, relative to the folder of the run where it is. */
const artifact = (file: string): object => ({
  uri: file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/'),
})

/** A user's own code has no entry in the catalogue. */
function rule(id: string): object {
  const {found} = explain(id)
  if (!found) return {id}
  return {
    id,
    shortDescription: {text: `Expected ${found.expected}`},
    ...(found.page === undefined ? {} : {help: {text: found.page, markdown: found.page}}),
    defaultConfiguration: {level: levels[found.severity]},
  }
}
