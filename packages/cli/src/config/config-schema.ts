import type {Preset} from '@copydesk/markdown'
import {
  codeNames,
  documentTypes,
  knownKeys,
  type ProjectRule,
  type Rule,
  type StandardSchema,
} from '@copydesk/schema'
import * as z from 'zod'
import type {Collection, Config, RuleChoice, RuleSetting, RuleSettings} from './config.ts'
import {mayBeOff} from './may-be-off.ts'

const severity = z.enum(['error', 'warning', 'info'])
const setting: z.ZodType<RuleSetting> = z.union([
  z.enum(['error', 'warning', 'info', 'off']),
  z.tuple([severity, z.json()]).readonly(),
])
const globs = z.union([z.string().min(1), z.array(z.string().min(1)).min(1).readonly()])
const standardSchema = z.custom<StandardSchema>(
  (value) =>
    (typeof value === 'object' || typeof value === 'function') &&
    value !== null &&
    '~standard' in value,
)
const preset = z.custom<Preset>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'fields' in value &&
    typeof value.fields === 'object' &&
    value.fields !== null,
)
const rule = z.custom<Rule | ProjectRule>(
  (value) =>
    typeof value === 'function' ||
    (typeof value === 'object' &&
      value !== null &&
      'collect' in value &&
      typeof value.collect === 'function' &&
      'check' in value &&
      typeof value.check === 'function'),
)

const isCode = (code: string): boolean =>
  code.includes('/') || codeNames.some((name) => name === code)

const settings: z.ZodType<RuleSettings> = z
  .record(z.string(), setting)
  .superRefine((all, context) => {
    for (const [code, value] of Object.entries(all)) {
      if (!isCode(code))
        context.addIssue({
          code: 'unrecognized_keys',
          keys: [code],
          input: all,
          message: knownKeys(codeNames),
        })
      else if (value === 'off' && !mayBeOff(code))
        context.addIssue({
          code: 'invalid_value',
          values: ['error', 'warning', 'info'],
          path: [code],
          input: value,
        })
    }
  })

const presetName = z.enum(['recommended', 'strict'])
const rules: z.ZodType<RuleChoice> = z.union([
  presetName,
  settings,
  z.array(z.union([presetName, settings])).readonly(),
])

const collection: z.ZodType<Collection> = z
  .strictObject({
    files: globs,
    type: z.enum(documentTypes).optional(),
    preset: z.union([z.string(), preset]).optional(),
    extra: standardSchema.optional(),
    rules: rules.optional(),
  })
  .readonly()

/** What a configuration is. */
export const configSchema: z.ZodType<Config> = z
  .strictObject({
    collections: z.record(z.string(), collection).readonly().optional(),
    rules: rules.optional(),
    ownRules: z
      .record(z.string().regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/), rule)
      .readonly()
      .optional(),
    reporters: z.array(z.string()).readonly().optional(),
    ignore: z.array(z.string()).readonly().optional(),
  })
  .readonly()
