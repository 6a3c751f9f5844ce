import type { NewAppraisal, NewExperience } from '$shapes/modules/skills/growth-shapes'
import { attempt } from '$lib/api'
import { assessAction, unshowAction } from '$lib/server/skills'
import { text, textOrNull, typed } from '$lib/server/forms'
import { m } from '$lib/words/messages'
import { declined } from '../declined'
import { goalsIn } from './goals'

type Event = { fetch: typeof globalThis.fetch; request: Request; params: Partial<Record<string, string>> }
type Whose = (event: Event) => string | Promise<string>

const experienceFields = ['kind', 'title', 'employer', 'industry', 'sort', 'guests', 'fromOn', 'toOn', 'referee', 'refereeContact'] as const
const numberOrNull = (form: FormData, name: string) => (text(form, name).trim() ? Number(text(form, name)) : null)

/** What a page of growth does; `whose`: the person it is about. */
export const growthActions = (whose: Whose) => {
  const at = async (event: Event) => `/api/growth/${await whose(event)}`
  const simple = (form: string, said: () => string, send: (event: Event, sent: FormData) => ReturnType<typeof attempt>) => async (event: Event) => {
    const sent = await event.request.formData()
    const answer = await send(event, sent)
    return answer.ok ? { said: said() } : declined(form, answer, Object.fromEntries([...sent].filter((pair): pair is [string, string] => typeof pair[1] === 'string')))
  }
  return {
    unshow: (event: Event) => unshowAction(() => whose(event))(event),
    assess: (event: Event) => assessAction(() => whose(event))(event),
    post: simple('post', m.growth_post_done, async (event, form) => attempt(event.fetch, 'POST', `${await at(event)}/posts`, { position: text(form, 'position'), region: textOrNull(form, 'region'), fromOn: text(form, 'fromOn') })),
    experience: async (event: Event) => {
      const form = await event.request.formData()
      const wish = { ...typed(form, experienceFields), employer: textOrNull(form, 'employer'), industry: textOrNull(form, 'industry'), sort: textOrNull(form, 'sort'), guests: numberOrNull(form, 'guests'), led: form.has('led'), referee: textOrNull(form, 'referee'), refereeContact: textOrNull(form, 'refereeContact') } as NewExperience
      const sent = await attempt(event.fetch, 'POST', `${await at(event)}/experiences`, wish, { once: text(form, 'once') })
      return sent.ok ? { said: m.growth_experience_done() } : declined('experience', sent, typed(form, experienceFields))
    },
    confirm: simple('confirm', m.growth_confirmed, async (event, form) => attempt(event.fetch, 'POST', `${await at(event)}/experiences/${text(form, 'id')}/confirmation`, { revision: Number(text(form, 'revision')) })),
    drop: simple('drop', m.growth_dropped, async (event, form) => attempt(event.fetch, 'DELETE', `${await at(event)}/experiences/${text(form, 'id')}`)),
    appraise: simple('appraise', m.growth_plan_done, async (event, form) => {
      const wish: NewAppraisal = { fromOn: text(form, 'fromOn'), toOn: text(form, 'toOn'), talkOn: textOrNull(form, 'talkOn'), aim: textOrNull(form, 'aim'), summary: textOrNull(form, 'summary'), goals: goalsIn(form) }
      const id = text(form, 'id')
      return id
        ? attempt(event.fetch, 'PUT', `${await at(event)}/appraisals/${id}`, { ...wish, revision: Number(text(form, 'revision')) })
        : attempt(event.fetch, 'POST', `${await at(event)}/appraisals`, wish, { once: text(form, 'once') })
    }),
    yes: simple('yes', m.growth_yes_done, async (event, form) => attempt(event.fetch, 'POST', `${await at(event)}/appraisals/${text(form, 'id')}/yes`, { revision: Number(text(form, 'revision')) })),
    note: simple('note', m.growth_note_done, async (event, form) => attempt(event.fetch, 'POST', `${await at(event)}/notes`, { heldOn: text(form, 'heldOn'), text: text(form, 'text') }, { once: text(form, 'once') })),
    unnote: simple('note', m.growth_note_gone, async (event, form) => attempt(event.fetch, 'DELETE', `${await at(event)}/notes/${text(form, 'id')}`)),
  }
}
