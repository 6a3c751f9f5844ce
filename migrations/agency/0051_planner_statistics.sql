INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('calls', 'calls_client', '1000000 50000 20 5'),
  ('calls', 'calls', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
