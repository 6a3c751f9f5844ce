/** Whether one absence would leave nobody of a team who can do this alone: somebody is the only one, or nobody does what is asked of one of them. Of a team of one nobody could be second, so nothing is said of it. */
export const singlePoint = ({ alone, wanted, team }: { alone: number; wanted: boolean; team: number }) => team > 1 && (alone === 1 || (alone === 0 && wanted))
