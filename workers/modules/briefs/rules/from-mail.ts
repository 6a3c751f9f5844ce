/** What mail programs put before a subject that is answered or passed on. */
const passedOn = /^\s*(re|fw|fwd|aw|wg|回复|回覆|答复|答覆|转发|轉寄|轉發)\s*[:：]\s*/i
const longest = 200

export function titleFromSubject(subject: string) {
  let title = subject.replace(/\s+/g, ' ').trim()
  while (passedOn.test(title)) title = title.replace(passedOn, '')
  return Array.from(title).slice(0, longest).join('').trim()
}

const most = 50

/** The addresses that stand in a text, each once, in small letters. */
export const addressesIn = (text: string) =>
  [...new Set((text.toLowerCase().match(/[a-z0-9._%+'-]{1,64}@[a-z0-9.-]{1,190}\.[a-z]{2,24}/g) ?? []))].slice(0, most)
