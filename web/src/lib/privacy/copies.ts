/** What a page depends on that shows copies while they are made. */
export const copiesChanged = 'convoke:copies'
