/** Minutes as people write them: `90`, `90 min`, `2 h`, `1.5 h`, `2:30`, `2h30`, `2 小時 30 分`, also in wide digits; null for what is none. */
export function minutesSaid(text: string): number | null {
  const said = text.normalize('NFKC').toLowerCase().replace(/\s/g, '').replace(/,(?=\d{3}(\D|$))/g, '')
  const [, alone] = /^(\d{1,6})(?:m|mins?|minutes?|分|分钟|分鐘)?$/.exec(said) ?? []
  if (alone !== undefined) return Number(alone)
  const [, hours, minutes] = /^(\d{1,4}(?:\.\d{1,2})?)(?:h|hrs?|hours?|:(?=\d\d$)|小时|小時|时|時)(\d{1,2})?(?:m|min|分|分钟|分鐘)?$/.exec(said) ?? []
  if (hours === undefined || Number(minutes ?? 0) > 59) return null
  return Math.round(Number(hours) * 60) + Number(minutes ?? 0)
}
