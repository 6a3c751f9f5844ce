INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('signoffs', 'signoffs_hash', '1000000 50000');
--> statement-breakpoint
ANALYZE sqlite_schema;
