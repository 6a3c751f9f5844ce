type Reading = { personId: string; version: number; at: string }

/** Each of the team once, with what they read last; `behind` is who has not read the newest. Those who are behind come first. */
export function readersOf<P extends { id: string }>(team: P[], readings: Reading[], newest: number) {
  const people = [...new Map(team.map((person) => [person.id, person])).values()]
  const rows = people.map((person) => {
    const last = readings.filter(({ personId }) => personId === person.id).sort((a, b) => a.version - b.version).at(-1)
    return { person, version: last?.version ?? null, at: last?.at ?? null, behind: (last?.version ?? 0) < newest }
  })
  return rows.sort((a, b) => Number(b.behind) - Number(a.behind))
}
