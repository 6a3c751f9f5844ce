type Team = { coordinatorId: string; team: { personId: string; duty: string }[] }

/** Who gets what a duty has to do: whoever has it, the first named of several; the coordinator where nobody has. */
export const ownersOf = ({ coordinatorId, team }: Team) => (duty: string) => team.find((one) => one.duty === duty)?.personId ?? coordinatorId
