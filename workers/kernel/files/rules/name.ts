import { withoutUnseen } from '../../rules/text'

/** The name a file is kept under: no path, nothing invisible (`gpj.exe` cannot pose as `exe.jpg`), no dots or spaces at its end; empty when nothing is left. */
export function fileName(raw: string) {
  const shown = withoutUnseen(raw).normalize('NFC')
  return (shown.split(/[/\\]/).at(-1) ?? '').trim().replace(/[. ]+$/, '')
}
