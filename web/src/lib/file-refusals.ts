import type { Danger } from '$shapes/kernel/files/rules/danger'
import { m } from '$lib/words/messages'

/** Why a file is not taken, and what to send instead. */
export const fileRefusals: Record<`file_${Exclude<Danger, 'program'>}`, () => string> = {
  file_disguised: m.file_disguised, file_encrypted: m.file_encrypted, file_macros: m.file_macros, file_scripted: m.file_scripted, file_bomb: m.file_bomb, file_nested: m.file_nested, file_broken: m.file_broken, file_kind: m.file_kind,
}
