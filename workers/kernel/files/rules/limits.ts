import { fileLimit } from './parts'

/** How much a file may have where it hangs, and what it may be; `types` null: whatever is safe. */
export type Limits = { most: number; types: readonly string[] | null; /** Whether whoever reads it says itself what is wrong with it. */ readAtOnce?: true }

const office = 'application/vnd.openxmlformats-officedocument.'

/** Papers are read by people who did not ask for this very file: what can be shown to them, and nothing else. */
const papers: Limits = {
  most: 100 * 1024 * 1024,
  types: [
    'application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/heic', 'image/avif',
    `${office}wordprocessingml.document`, `${office}spreadsheetml.sheet`, `${office}presentationml.presentation`, 'application/msword', 'application/vnd.ms-excel', 'application/vnd.ms-powerpoint',
  ],
}
const limited: Partial<Record<string, Limits>> = { credential: papers, exception: papers, import: { most: fileLimit, types: null, readAtOnce: true } }

/** What holds for files on this kind of thing. */
export const limitsFor = (subjectKind: string): Limits => limited[subjectKind] ?? { most: fileLimit, types: null }
