INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('duties', 'duties_person', '1000000 50000 20 5'),
  ('appointments', 'appointments', '1000000 50000 20 5 1'),
  ('feeds', 'feeds_person', '1000000 50000 20 5'),
  ('feeds', 'feeds_token', '1000000 50000 1'),
  ('feeds', 'feeds', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
