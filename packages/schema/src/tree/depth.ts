/** Whether a value nests deeper than this, counted without recursion. A value inside itself does. */
export function nestsDeeper(value: unknown, most: number): boolean {
  const stack: {readonly value: unknown; readonly depth: number}[] = [{value, depth: 0}]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth >= most) return true
    for (const member of Object.values(next.value))
      stack.push({value: member, depth: next.depth + 1})
  }
  return false
}
