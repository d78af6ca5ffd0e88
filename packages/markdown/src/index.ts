export type {Engine} from './engine/engine.ts'
export {remarkEngine} from './engine/remark-engine.ts'
export {type MarkdownParseOptions, parseMarkdown} from './parse-markdown.ts'
export {serializeMarkdown} from './serialize-markdown.ts'
