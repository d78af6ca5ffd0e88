import {Command, CommanderError, InvalidArgumentError} from 'commander'
import {readVersion} from '../version.ts'
import type {ExitCode, Io} from './io.ts'

/**
 * Run the command that the arguments name. What a command needs is loaded when it runs, so that
 * `--version` and `--help` answer at once.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const said = {out: '', err: ''}
  let code: ExitCode = 0
  const done = (answer: ExitCode): void => {
    code = answer
  }
  try {
    await program(io, done, said).parseAsync([...args], {from: 'user'})
  } catch (error) {
    if (error instanceof CommanderError) code = error.exitCode === 0 ? 0 : 2
    else {
      const {complaint} = await import('./problem.ts')
      said.err += `error: ${complaint(error)}\n`
      code = 2
    }
  }
  if (said.err !== '') {
    const {printable} = await import('@copydesk/schema/messages')
    const rows = said.err.trimEnd().split('\n').map(printable)
    await io.err.write(`${rows.join('\n')}\n`.replace(/^error/, io.err.colors.red('error')))
  }
  await io.out.write(said.out)
  return code
}

interface Said {
  out: string
  err: string
}

function program(io: Io, done: (code: ExitCode) => void, said: Said): Command {
  const root = new Command('copydesk')
    .description('Check, convert, parse and inspect news copy.')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        said.out += text
      },
      writeErr: (text) => {
        said.err += text
      },
    })
    .addHelpText('after', exits)

  root
    .command('check')
    .description('say what is wrong in files, folders or globs, by default in the current folder')
    .argument('[globs...]', 'files, folders, globs, or - for standard input')
    .option('--json', 'print the findings as JSON (the same as --reporter json)')
    .option('--reporter <name[=file]>', `${names}; may be given several times`, several)
    .option('--preset <name[:type]>', presetHelp)
    .option('--config <file>', 'the configuration, in place of the nearest')
    .option('--max-warnings <count>', 'fail when there are more warnings', wholeNumber)
    .option('--changed [commit]', 'only files that differ from a commit, by default HEAD')
    .option('--baseline <file>', 'known findings, in place of copydesk-baseline.json')
    .option('--update-baseline', 'write all findings into the baseline, and show none')
    .option('--fix', 'apply every fix that changes no meaning')
    .option('--dry-run', 'show what --fix would change')
    .option('--engine <name>', 'what reads markdown, native or remark')
    .option('--verbose', 'say what reads markdown')
    .option('--no-cache', 'keep no results, and use none that were kept')
    .option('--cache-dir <folder>', 'keep results here, not in node_modules/.cache/copydesk')
    .option('--now <timestamp>', 'the moment that counts as now, for rules about dates')
    .option('--watch', 'check again whenever something changes, and tell what is new')
    .option('--codes', 'print every code with its severity, as JSON')
    .action(async (globs: string[], options) => {
      if (options.codes) {
        const {runCodes} = await import('./run-codes.ts')
        done(await runCodes(io))
        return
      }
      if (options.watch) {
        const {runWatch} = await import('../watch/run-watch.ts')
        done(await runWatch(globs, options, io))
        return
      }
      const {runCheck} = await import('./run-check.ts')
      done(await runCheck(globs, options, io))
    })

  root
    .command('convert')
    .description('write files in another format, and say what was lost')
    .argument('<files...>', 'the file, or - for standard input; many with --out-dir')
    .requiredOption('--to <format>', 'the format to write')
    .option('--from <format>', 'the format to read, detected where it is not said')
    .option('--preset <name[:type]>', presetHelp)
    .option('-o, --output <file>', 'write here instead of to standard output')
    .option('--staff', 'write for staff: notes, personal data, drafts and embargoes are kept')
    .option('--out-dir <folder>', 'convert many: files, folders and globs, into this folder')
    .option('--skip-existing', 'with --out-dir: leave alone what is there, and go on')
    .option('--ndjson', ndjsonHelp)
    .option('--losses <file>', 'write the list of losses here, as JSON')
    .option('--strict', 'write nothing where anything is lost or wrong')
    .option(
      '--assume-zone <zone>',
      'the zone of local times, such as +01:00, where one is demanded',
    )
    .option('--title <text>', 'the title of a feed, in place of what the file says')
    .option('--description <text>', 'the description of a feed')
    .option('--url <url>', 'the site that a feed is of')
    .option('--feed-url <url>', 'where a feed is to be had')
    .option('--updated-at <timestamp>', 'when a feed was last changed')
    .option('--json', 'print the result and its losses as JSON')
    .action(async (files: string[], options) => {
      if (options.outDir !== undefined || options.ndjson) {
        const {runConvertMany} = await import('./run-convert-many.ts')
        done(await runConvertMany(files, options, io))
        return
      }
      const [file = '', ...more] = files
      if (more.length > 0) {
        said.err += 'error: Cannot convert several files into one, expected --out-dir\n'
        done(2)
        return
      }
      const {runConvert} = await import('./run-convert.ts')
      done(await runConvert(file, options, io))
    })

  root
    .command('parse')
    .description('print the typed documents of files as JSON')
    .argument('<files...>', 'files, folders, globs, NDJSON, or - for standard input')
    .option('--from <format>', 'the format to read, detected where it is not said')
    .option('--preset <name[:type]>', presetHelp)
    .option('--out-dir <folder>', 'write each into its place in this folder')
    .option('--skip-existing', 'with --out-dir: leave alone what is there, and go on')
    .option('--ndjson', ndjsonHelp)
    .option('--json', 'print the documents together with the findings')
    .action(async (files: string[], options) => {
      const [file = '', ...more] = files
      const {meansMany} = await import('./means-many.ts')
      if (more.length > 0 || options.outDir !== undefined || meansMany(file, options, io)) {
        const {runParseMany} = await import('./run-parse-many.ts')
        done(await runParseMany(files, options, io))
        return
      }
      const {runParse} = await import('./run-parse.ts')
      done(await runParse(file, options, io))
    })

  root
    .command('inspect')
    .description('show what each part of a file was taken for')
    .argument('<file>', 'the file, or - for standard input')
    .option('--from <format>', 'the format to read, detected where it is not said')
    .option('--preset <name[:type]>', presetHelp)
    .option('--json', 'print the segments and the findings as JSON')
    .action(async (file: string, options) => {
      const {runInspect} = await import('./run-inspect.ts')
      done(await runInspect(file, options, io))
    })

  root
    .command('init')
    .description('write a configuration by looking at the folder')
    .action(async () => {
      const {runInit} = await import('./run-init.ts')
      done(await runInit(io))
    })

  root
    .command('explain')
    .description('say what a code means, and how to put it right')
    .argument('<code>', 'the code at the end of a finding')
    .option('--json', 'print it as JSON')
    .action(async (code: string, options) => {
      const {runExplain} = await import('./run-explain.ts')
      done(await runExplain(code, options, io))
    })

  return root
}

const exits = `
Exit status: 0 done, or nothing worse than warnings; 1 the content has errors; 2 could not run.
`

/** Said here as well, so that help need not load them; a test compares. */
const names = 'pretty, github, sarif, junit, json, ndjson, markdown or html'

const presetHelp = 'whose front matter it is: jekyll, hugo, zola, astro, velite, ghost, pelican'

const ndjsonHelp = 'each line of the input is a document or {"text": …, "file": …}'

const several = (word: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  word,
]

function wholeNumber(word: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word)
  throw new InvalidArgumentError('Expected a whole number.')
}
