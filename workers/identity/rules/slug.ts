/** Words that addresses of our own begin with, or that would speak in our name. */
const reserved = new Set([
  'about', 'account', 'accounts', 'admin', 'administrator', 'agencies', 'agency', 'api', 'app', 'apps', 'assets', 'attendee', 'attendees', 'audit', 'auth', 'billing',
  'blog', 'brief', 'briefs', 'cdn', 'client', 'clients', 'contact', 'convoke', 'dashboard', 'demo', 'dev', 'docs', 'event', 'events', 'files', 'help', 'home', 'inbox',
  'invitation', 'invitations', 'language', 'legal', 'link', 'live', 'login', 'logout', 'mail', 'mailbox', 'me', 'my', 'new', 'news', 'notices', 'open', 'people', 'portal',
  'privacy', 'public', 'root', 'security', 'session', 'settings', 'sign-in', 'sign-out', 'sign-up', 'staff', 'static', 'status', 'supplier', 'suppliers', 'support',
  'system', 'tasks', 'team', 'terms', 'test', 'theme', 'verify', 'www',
])

/** Why this cannot be an agency's name in addresses, or null. */
export function flawOfSlug(slug: string) {
  if (slug.length < 3) return 'too_short'
  if (slug.length > 40) return 'too_long'
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return 'not_a_slug'
  return reserved.has(slug) ? 'reserved' : null
}
