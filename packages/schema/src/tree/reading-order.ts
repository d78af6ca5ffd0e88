/** The members that come first, in the order in which a page shows them; others keep their own. */
const order: ReadonlyMap<string, number> = new Map(
  [
    'text',
    'name',
    'title',
    'web',
    'social',
    'place',
    'agency',
    'byline',
    'contributors',
    'jobTitle',
    'organization',
    'location',
    'bio',
  ].map((name, index) => [name, index]),
)

/** The members of a plain object, such as a credit, in reading order, whatever their order in it. */
export function membersInOrder(value: object): readonly (readonly [string, unknown])[] {
  const rank = ([name]: readonly [string, unknown]): number => order.get(name) ?? order.size
  return Object.entries(value).toSorted((a, b) => rank(a) - rank(b))
}
