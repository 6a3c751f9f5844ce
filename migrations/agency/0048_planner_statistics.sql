INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('brief_intakes', 'brief_intakes', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
