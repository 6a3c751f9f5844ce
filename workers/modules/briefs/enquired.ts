import type { Ctx } from '../../kernel/ctx'
import { begun } from './begun'
import { briefEnquired } from './news'
import { enquiryAnswers, type Enquiry } from './rules/enquiry-answers'
import { formUnder } from './rules/form-setting'
import { titleFrom } from './rules/title-from'
import { firstAnswer } from './store'

type Enquired = { id: string; client: { id: string; name: string }; said: Enquiry }

/** A wish that was told from outside, as a draft of its author's with what they said as its first answers; for the caller's commit. */
export async function briefFromEnquiry(author: Ctx, { id, client, said }: Enquired) {
  const { brief, write } = await begun(author, { id, title: titleFrom(said.wish), client })
  const answers = enquiryAnswers(said, formUnder(brief.form))
  return {
    // The brief first: what is answered to it is written only while it is open.
    writes: [write, ...answers.map(({ field, value }) => firstAnswer(author, brief, field, { value, notApplicable: false }))],
    news: briefEnquired(brief, client),
  }
}
