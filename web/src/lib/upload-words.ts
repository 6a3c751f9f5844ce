import { percent } from './numbers'
import type { Progress } from './upload'
import { m } from '$lib/words/messages'

const refused: Record<string, () => string> = {
  file_too_large: m.brief_file_too_large,
  type_refused: m.brief_file_type_refused,
  empty: m.brief_file_empty,
  brief_not_open: m.brief_files_closed,
}

/** Why a file is not moving; undefined while it is. */
export function uploadWords({ state, code, why, percent: arrived }: Progress): string | undefined {
  if (state === 'waiting') return m.brief_file_waiting({ percent: percent(arrived / 100) })
  if (state === 'stopped') return m.brief_file_stopped_at({ percent: percent(arrived / 100) })
  if (state === 'refused') return why ?? (refused[code ?? ''] ?? m.upload_refused)()
  return undefined
}
