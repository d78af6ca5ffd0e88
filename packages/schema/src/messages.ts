export {printable, quoted} from './diagnostics/printable.ts'
export {nearest} from './nearest.ts'
export {UsageError} from './usage-error.ts'
