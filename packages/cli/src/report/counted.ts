/** A number with its noun: `1 file`, `3 files`, `0 losses`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}
