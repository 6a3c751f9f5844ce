/** What the list of suppliers is narrowed and sorted by. */
export const filters = ['q', 'category', 'region', 'qualified', 'registration', 'restriction', 'tier', 'score', 'lapses', 'sort']
