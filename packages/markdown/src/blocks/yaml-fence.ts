import type {Span} from '@copydesk/schema'
import {report} from '@copydesk/schema'
import type {RootContent} from 'mdast'
import type {DataMember} from '../front-matter/data-node.ts'
import {type FieldReader, fieldReader, type Located} from '../front-matter/field-reader.ts'
import {parseYaml} from '../front-matter/yaml-source.ts'
import type {BlockReader} from './block-codec.ts'
import {fenceLines, joinLines} from './fence.ts'

/** The members of a map of YAML, and how to read their values. */
export interface YamlMembers {
  readonly members: readonly DataMember[]
  readonly fields: FieldReader
}

/** The map in a fence `yaml name`, or `undefined` where the node is no such fence. */
export function yamlFence(
  node: RootContent | undefined,
  name: string,
  reader: BlockReader,
): YamlMembers | undefined {
  if (node?.type !== 'code' || node.lang !== 'yaml' || node.meta?.trim() !== name) return
  return yamlMembers(fenceLines(node, reader), reader.span(node), reader)
}

/** The map that these lines of YAML are. */
export function yamlMembers(
  lines: readonly Located[],
  whole: Span,
  reader: BlockReader,
): YamlMembers | undefined {
  const {text, place} = joinLines(lines, whole)
  const source = parseYaml(text, place, reader.limits, reader.report)
  if (!source) return
  if (source.root?.kind !== 'map') {
    reader.report(report('front-matter-not-map', 'YAML', {span: whole}))
    return
  }
  return {members: source.root.members, fields: fieldReader(source, reader)}
}
