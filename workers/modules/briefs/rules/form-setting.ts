import { groupKeys, type Field, type Group, type Names } from './form'
import { form } from './standard-form'

export const ownKinds = ['text', 'paragraph', 'number', 'day', 'yes_no', 'choice'] as const
export type OwnQuestion = { key: string; group: Group; kind: (typeof ownKinds)[number]; required: boolean; names: Names; options?: string[]; asks?: boolean }

/** What an agency asks otherwise than the product: groups and questions left out, questions that must be answered, and its own. */
export type FormSetting = { off: string[]; required: string[]; own: OwnQuestion[] }

export const asItCame: FormSetting = { off: [], required: [], own: [] }

/** Without these nothing can be planned, so they are always asked. */
export const alwaysAsked = form.filter(({ required }) => required).map(({ key }) => key)
const groupsAsked = new Set<string>(form.filter(({ required }) => required).map(({ group }) => group))

/** The questions of a brief made under this setting, in the order of asking; an agency's own come last in their group. */
export function formUnder(setting: FormSetting | null): readonly Field[] {
  if (!setting) return form
  const [off, required] = [new Set(setting.off), new Set(setting.required)]
  const own = setting.own.filter(({ group }) => !off.has(group))
  const kept = form.filter(({ key, group }) => alwaysAsked.includes(key) || (!off.has(key) && !off.has(group)))
    .map((field) => (required.has(field.key) ? { ...field, required: true } : field))
  return groupKeys.flatMap((group) => [...kept.filter((field) => field.group === group), ...own.filter((field) => field.group === group)])
}

type SettingProblem = 'not_a_field' | 'always_asked' | 'left_out' | 'own_incomplete' | 'named_twice' | 'too_many'

/** What stands against a setting, by the part of it. */
export function problemsWithSetting({ off, required, own }: FormSetting): Partial<Record<keyof FormSetting, SettingProblem>> {
  const known = (key: string) => form.some((field) => field.key === key)
  const problems: Partial<Record<keyof FormSetting, SettingProblem>> = {}
  if (off.some((key) => !known(key) && !groupKeys.includes(key as Group))) problems.off = 'not_a_field'
  else if (off.some((key) => alwaysAsked.includes(key) || groupsAsked.has(key))) problems.off = 'always_asked'
  if (required.some((key) => !known(key))) problems.required = 'not_a_field'
  else if (required.some((key) => off.includes(key) || off.includes(form.find((field) => field.key === key)!.group))) problems.required = 'left_out'
  if (own.length > mostOwn) problems.own = 'too_many'
  else if (new Set(own.map(({ key }) => key)).size < own.length) problems.own = 'named_twice'
  else if (own.some(({ kind, options = [] }) => (kind === 'choice' ? options.length < 2 : options.length > 0))) problems.own = 'own_incomplete'
  return problems
}

/** An agency's own questions, so many at most. */
export const mostOwn = 30
