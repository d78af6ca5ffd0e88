/** What is wrong with a value as Portable Text, by its own rules: keys, spans, marks, levels. */
export function wrongs(value: unknown): readonly string[] {
  const found: string[] = []
  look(value, '', found)
  return found
}

function look(value: unknown, at: string, found: string[]): void {
  if (Array.isArray(value)) {
    const objects = value.filter(isObject)
    const keys = objects.map((entry) => entry['_key'])
    if (objects.length > 0 && new Set(keys).size < keys.length) found.push(`${at}: keys not unique`)
    if (keys.some((key) => typeof key !== 'string' || key === '')) found.push(`${at}: no key`)
    value.forEach((entry, index) => {
      if (Array.isArray(entry)) found.push(`${at}/${index}: list in a list`)
      look(entry, `${at}/${index}`, found)
    })
  } else if (isObject(value)) {
    if (value['_type'] === 'block') lookAtBlock(value, at, found)
    for (const [name, member] of Object.entries(value)) {
      if (name !== 'extra' && name !== 'data' && name !== 'marks')
        look(member, `${at}/${name}`, found)
    }
  }
}

function lookAtBlock(block: Readonly<Record<string, unknown>>, at: string, found: string[]): void {
  const children = block['children']
  const definitions = block['markDefs']
  if (!Array.isArray(children) || children.length === 0)
    return void found.push(`${at}: no children`)
  if (!Array.isArray(definitions)) return void found.push(`${at}: no markDefs`)
  const defined = new Set(definitions.map((one) => one._key))
  const used = new Set<string>()
  for (const child of children) {
    if (child._type === 'span' && typeof child.text !== 'string') found.push(`${at}: no text`)
    for (const mark of child.marks ?? []) {
      if (defined.has(mark)) used.add(mark)
      else if (!decorators.has(mark)) found.push(`${at}: dangling mark ${mark}`)
    }
  }
  if (used.size !== defined.size) found.push(`${at}: definition without a mark`)
  if ('listItem' in block !== 'level' in block) found.push(`${at}: half a list`)
}

/** Each definition of a mark, wherever it is. */
export function markKeys(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(markKeys)
  if (!isObject(value)) return []
  const own = Array.isArray(value['markDefs'])
    ? value['markDefs'].map(({_key}) => String(_key))
    : []
  return [...own, ...Object.values(value).flatMap(markKeys)]
}

const decorators = new Set(['strong', 'em', 'strike-through', 'sup', 'sub', 'code'])

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
