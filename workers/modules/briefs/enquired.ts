import type { Ctx } from '../../kernel/ctx'
import { begun } from './begun'
import { briefEnquired } from './news'
import { enquiryAnswers, type Enquiry } from './rules/enquiry-answers'
import { formUnder } from './rules/form-setting'
import { titleFrom } from './rules/title-from'
import { firstAnswer } from './store'

type Enquired = { id: string; client: { id: string; name: string }; said: Enquiry }

/** A wish that was told from outside, as a brief its author has sent, with what they said as its first answers: what else must be answered is asked of them on their home. For the caller's commit. */
export async function briefFromEnquiry(author: Ctx, { id, client, said }: Enquired) {
  const { brief, write } = await begun(author, { id, title: titleFrom(said.wish), client, sent: true })
  const answers = enquiryAnswers(said, formUnder(brief.form))
  return {
    // The brief first: what is answered to it is written only while it is open.
    writes: [write, ...answers.map(({ field, value }) => firstAnswer(author, brief, field, { value, notApplicable: false }))],
    news: briefEnquired(brief, client),
  }
}
