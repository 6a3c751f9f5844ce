/** What shows nothing or turns the reading direction, so that `gpj.exe` cannot pose as `exe.jpg`; joiners stay, scripts and emoji need them. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu

/** The name a file is kept under: no path, nothing invisible, no dots or spaces at its end; empty when nothing is left. */
export function fileName(raw: string) {
  const shown = raw.toWellFormed().replace(unseen, '').normalize('NFC')
  return (shown.split(/[/\\]/).at(-1) ?? '').trim().replace(/[. ]+$/, '')
}
