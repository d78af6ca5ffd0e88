/** The part of Standard Schema 1 that we ask of a user's schema (https://standardschema.dev). */
export interface StandardSchema {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult | Promise<StandardResult>
  }
}

/** What such a schema answers. */
export type StandardResult =
  | {readonly value: unknown; readonly issues?: undefined}
  | {readonly issues: readonly StandardIssue[]}

/** One thing that such a schema finds wrong. */
export interface StandardIssue {
  readonly message: string
  readonly path?: readonly (PropertyKey | {readonly key: PropertyKey})[] | undefined
}
