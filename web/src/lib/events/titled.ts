import { nameOf, type Names } from '$lib/named'

/** What a task is called for this reader: as its template has it in their language, else as people have put it. */
export const titled = ({ title, names }: { title: string; names?: Names | null }) => (names ? nameOf(names) : title)
