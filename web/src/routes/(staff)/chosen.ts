/** What the box of a row sends: which one, and as it was read. */
export const asRead = ({ id, revision }: { id: string; revision: number }) => `${id}.${revision}`

/** The rows that were chosen, each as it was read. */
export const chosenIn = (form: FormData) => form.getAll('id').map((box) => {
  const [id = '', revision] = String(box).split('.')
  return { id, revision: Number(revision) }
})
