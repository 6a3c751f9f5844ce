import type { OwnQuestion } from '$shapes/modules/briefs/rules/form-setting'
import { m } from '$lib/words/messages'

/** How an agency's own question is answered. */
export const kindWords: Record<OwnQuestion['kind'], () => string> = {
  text: m.form_kind_text, paragraph: m.form_kind_paragraph, number: m.form_kind_number, day: m.form_kind_day, yes_no: m.form_kind_yes_no, choice: m.form_kind_choice,
}
