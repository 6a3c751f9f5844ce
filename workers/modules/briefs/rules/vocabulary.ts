export const languages = ['zh', 'yue', 'en', 'ja', 'ko', 'fr', 'de', 'es', 'other'] as const

export const functionTypes = ['plenary', 'breakout', 'meeting', 'exhibition', 'registration', 'break', 'lunch', 'reception', 'dinner', 'show', 'rehearsal', 'other'] as const

/** The fourteen that EU law has named on every menu (Regulation 1169/2011, annex II). */
export const allergens = ['gluten', 'crustaceans', 'eggs', 'fish', 'peanuts', 'soy', 'milk', 'nuts', 'celery', 'mustard', 'sesame', 'sulphites', 'lupin', 'molluscs'] as const

export const budgetCategories = [
  'venue', 'set_up', 'av', 'interpreting', 'food', 'rooms', 'transport', 'speakers', 'staff', 'photography', 'print', 'gifts', 'online', 'permits', 'vip', 'fee', 'other',
] as const
