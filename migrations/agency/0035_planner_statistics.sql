INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('brief_forms', 'brief_forms', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
