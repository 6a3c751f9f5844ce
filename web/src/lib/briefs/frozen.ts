import type { Field } from '$shapes/modules/briefs/rules/form'
import { form } from '$shapes/modules/briefs/rules/standard-form'
import type { VersionContent } from '$shapes/modules/briefs/shapes'

export type FrozenContent = VersionContent

/** The form a version was frozen with; in those from before there were groups, a question stands where it stands today. */
export const frozenForm = ({ form: frozen }: Pick<FrozenContent, 'form'>): Field[] =>
  frozen.map((field) => ('group' in field ? field : { ...field, group: form.find(({ key }) => key === field.key)?.group ?? 'other' }))
