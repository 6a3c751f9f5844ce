/** What the box of a task sends: which one, and as it was read. */
export const chosenTask = ({ id, revision }: { id: string; revision: number }) => `${id}.${revision}`
