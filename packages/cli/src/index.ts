export {type CheckedFile, type CheckFilesOptions, checkFiles} from './check/check-files.ts'
export {checkFile, exitCode, type SourceFile} from './commands/check.ts'
export {type ConvertedFile, type ConvertFileOptions, convertFile} from './commands/convert.ts'
export {type Explained, type Explanation, explain} from './commands/explain.ts'
export {type InspectedFile, inspectFile, prettyInspection} from './commands/inspect.ts'
export {type ParsedFile, parseFile} from './commands/parse.ts'
export {
  type Collection,
  type Config,
  defineConfig,
  type RuleChoice,
  type RulePresetName,
  type RuleSetting,
  type RuleSettings,
} from './config/config.ts'
export {type Colors, makeColors, type Paint} from './report/colors.ts'
export {type FileReport, type Finding, toFindings} from './report/finding.ts'
export {prettyReport} from './report/pretty.ts'
export type {Stretch} from './report/stretch.ts'
export {emptyTally, summary, type Tally, tally} from './report/tally.ts'
export {reporters} from './reporters/index.ts'
export type {
  Failure,
  MakeReporter,
  Outcome,
  Reporter,
  ReporterContext,
} from './reporters/reporter.ts'
export {decode} from './source/decode.ts'
export {indexLines, type LineIndex, type Position} from './source/line-index.ts'
