const soonDays = 60

/** How an agreement to keep secrets stands on a day: its last day still counts. */
export function ndaStanding(endsOn: string | null | undefined, today: string): 'none' | 'ended' | 'ends_soon' | 'stands' {
  if (!endsOn) return 'none'
  if (endsOn < today) return 'ended'
  return (Date.parse(endsOn) - Date.parse(today)) / 86_400_000 <= soonDays ? 'ends_soon' : 'stands'
}
