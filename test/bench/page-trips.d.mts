export function tripsOfPages(): Promise<{ page: string; trips: number }[]>
