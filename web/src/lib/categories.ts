/** What a category is called here; a code that the agency no longer has shows itself. */
export const categoryWords = (categories: { value: string; label: string }[], code: string) => categories.find(({ value }) => value === code)?.label ?? code
