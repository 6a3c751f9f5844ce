/** What a page answers to a feed made or revoked; `url` is told this once. */
export type FeedAnswer = { feed: 'made' | 'revoked' | 'refused'; url: string | null; message: string }

/** The page's answer, if it speaks of a feed. */
export function feedAnswerOf(answer: object | null): FeedAnswer | null {
  return answer && isFeedAnswer(answer) ? answer : null
}

const isFeedAnswer = (answer: object): answer is FeedAnswer => 'feed' in answer
