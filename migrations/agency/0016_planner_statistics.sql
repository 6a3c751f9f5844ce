INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('agencies', 'agencies', '1000000 50000 1'),
  ('categories', 'categories', '1000000 50000 1'),
  ('departments', 'departments', '1000000 50000 1'),
  ('figures', 'figures', '1000000 50000 1'),
  ('reply_addresses', 'reply_addresses_token', '1000000 50000 20'),
  ('reply_addresses', 'reply_addresses', '1000000 50000 1'),
  ('working_days', 'working_days', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
