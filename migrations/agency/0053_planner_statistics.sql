INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('approvals', 'approvals_state', '1000000 50000 20 5'),
  ('approvals', 'approvals_open', '50000 2500 1'),
  ('approvals', 'approvals_subject', '1000000 50000 20 5'),
  ('approvals', 'approvals', '1000000 50000 1'),
  ('decisions', 'decisions_once', '1000000 50000 20 1'),
  ('decisions', 'decisions', '1000000 50000 1'),
  ('brief_analyses', 'brief_analyses_brief', '1000000 50000 1'),
  ('brief_analyses', 'brief_analyses', '1000000 50000 1'),
  ('signing_links', 'signing_links_token', '1000000 50000 20'),
  ('signing_links', 'signing_links_subject', '1000000 50000 20 5'),
  ('signing_links', 'signing_links', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
