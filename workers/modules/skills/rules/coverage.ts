/** Whether one absence would leave nobody of a team who can do this alone: somebody is the only one, or nobody does what is asked of one of them. */
export const singlePoint = (alone: number, wanted: boolean) => alone === 1 || (alone === 0 && wanted)
