import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {schemaFiles} from './schemas/files.ts'

const folder = new URL('../schemas/v1/', import.meta.url)
const files = schemaFiles()

mkdirSync(folder, {recursive: true})
for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(new URL(name, folder))
for (const [name, text] of files) writeFileSync(new URL(name, folder), text)
console.info(`${files.size} files in schemas/v1`)
