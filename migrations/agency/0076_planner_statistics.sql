INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('demands', 'demands', '1000000 50000 1'),
  ('paper_kinds', 'paper_kinds', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
