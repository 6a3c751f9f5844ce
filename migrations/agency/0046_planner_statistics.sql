INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('brief_pairs', 'brief_pairs_second', '1000000 50000 20'),
  ('brief_pairs', 'brief_pairs_once', '1000000 50000 20 1'),
  ('brief_pairs', 'brief_pairs', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
