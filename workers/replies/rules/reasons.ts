/** Why an answer by mail is refused, in one line of ASCII as mail servers pass it on. */
export const reasons = {
  unknown_address: 'This address takes answers only from the person it was sent to, for 180 days, and only while they may read the thread. Sign in and answer on the page.',
  not_authentic: 'It could not be verified that this mail comes from the address it names (DMARC, DKIM or SPF). Sign in and answer on the page.',
  too_large: 'The mail is larger than 25 MB. Sign in and send the files on the page.',
  too_long: 'The answer is longer than 5000 characters. Shorten it, or attach it as a file.',
  too_many_files: 'The mail has more than 20 attachments. Sign in and send the files on the page.',
  unreadable: 'The mail could not be read. Sign in and answer on the page.',
  empty: 'The mail holds nothing of your own above what it answers. Write above the quoted text.',
  type_refused: 'Programs and web pages are not accepted as attachments. Nothing of the mail was kept: send it again without them.',
  file_too_large: 'An attachment is too large. Sign in and send it on the page.',
  answer_without_files: 'The answer to a question takes no attachments: add them to the files of the brief. Nothing of the mail was kept.',
  question_answered: 'The question has been answered already. Sign in to read the answer.',
  not_permitted: 'You may read this thread but not write in it.',
  unknown_brief_address: 'This address takes requests only from people of the agency and from contacts of its clients, and only while the agency keeps it open.',
  may_not_start: 'You may not begin briefs. Ask somebody who may, or answer in a thread you take part in.',
  client_unknown: 'It could not be told for which client this is: forward the mail with its head, from one contact of one client you see, or begin the brief on the page.',
  not_possible: 'The answer could not be added. Sign in and answer on the page.',
} as const
export type Reason = keyof typeof reasons
