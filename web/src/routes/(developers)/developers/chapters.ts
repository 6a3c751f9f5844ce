import { m } from '$lib/words/messages'

interface Chapter {
  id: string
  title: string
  /** With code between backticks. */
  text: string[]
  code?: string
}

/** What holds for every operation, in the order one meets it. */
export const chapters = (origin: string): Chapter[] => [
  { id: 'begin', title: m.developers_begin(), text: [m.developers_begin_token(), m.developers_begin_first()], code: `export CONVOKE_TOKEN=cvk_…\n\ncurl '${origin}/api/agencies/current' \\\n  -H "Authorization: Bearer $CONVOKE_TOKEN"` },
  { id: 'authentication', title: m.developers_auth(), text: [m.developers_auth_kinds(), m.developers_auth_scopes(), m.developers_auth_leak({ start: '`cvk_`' })] },
  {
    id: 'errors', title: m.developers_errors(), text: [m.developers_errors_shape(), m.developers_errors_codes()],
    code: JSON.stringify({ error: { code: 'invalid', message: 'Invalid.', details: { fields: { name: 'required' } }, requestId: 'req_…' } }, null, 2),
  },
  { id: 'paging', title: m.developers_paging(), text: [m.developers_paging_how({ next: '`next`', cursor: '`cursor`', limit: '`limit`', none: '`null`' })], code: `curl '${origin}/api/clients?limit=100&cursor=cli_…' \\\n  -H "Authorization: Bearer $CONVOKE_TOKEN"` },
  { id: 'writing', title: m.developers_writing(), text: [m.developers_writing_key({ header: '`Idempotency-Key`' }), m.developers_writing_revision({ field: '`revision`' })] },
  { id: 'limits', title: m.developers_limits(), text: [m.developers_limits_how({ header: '`Retry-After`' })] },
  { id: 'feed', title: m.developers_feed(), text: [m.developers_feed_how({ after: '`after`', next: '`next`', more: '`more`' }), m.developers_feed_order()], code: `curl '${origin}/api/changes?after=0&kinds=event,task&limit=100' \\\n  -H "Authorization: Bearer $CONVOKE_TOKEN"` },
]
