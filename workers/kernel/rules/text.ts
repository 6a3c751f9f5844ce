/** What only turns the reading direction of the text around it. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g
const breaks = /\r\n|[\r\n\v\f\u0085\p{Zl}\p{Zp}]/gu
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
/** What shows nothing or turns the reading direction; joiners stay, scripts and emoji need them. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu
/** Blanks, formats, fillers and the empty Braille cell alone are no text. */
const visible = /[^\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

const tidy = (text: string) => (visible.test(text) ? text.trim() : '')

/** Text as it stands on one line: breaks and controls are spaces, nothing turns it around; empty when there is nothing to see. */
export const oneLine = (raw: string) => tidy(raw.replace(turning, '').replace(controls, ' '))

/** The same for text of several lines: every kind of break is `\n`. */
export const severalLines = (raw: string) =>
  tidy(raw.replace(turning, '').replace(breaks, '\n').split('\n').map((line) => line.replace(controls, ' ')).join('\n'))

/** Text without anything invisible in it, for names that must be what they seem. */
export const withoutUnseen = (raw: string) => raw.toWellFormed().replace(unseen, '')
