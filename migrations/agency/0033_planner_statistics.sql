INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('promise_links', 'promise_links_thing', '1000000 50000 20'),
  ('promise_links', 'promise_links_once', '1000000 50000 20 1'),
  ('promise_links', 'promise_links', '1000000 50000 1'),
  ('promises', 'promises_owner', '1000000 50000 20 5'),
  ('promises', 'promises_client', '1000000 50000 20 5'),
  ('promises', 'promises_event', '1000000 50000 20 5'),
  ('promises', 'promises_key', '1000000 50000 20 1'),
  ('promises', 'promises', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
