export const digitsOf = (text: string) => [...text].map(Number)

/** The sum of these figures, each by its weight. */
export const weighed = (figures: readonly number[], weights: readonly number[]) => figures.reduce((sum, figure, at) => sum + figure * (weights[at] ?? 0), 0)
