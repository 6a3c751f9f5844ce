/** What the list of suppliers is narrowed and sorted by. */
export const filters = ['q', 'category', 'region', 'standing', 'tier', 'score', 'lapses', 'sort']
