/** The page somebody wanted before they had a link mailed: kept in their browser for as long as the link lives. */
export const wantedCookie = 'wanted'
