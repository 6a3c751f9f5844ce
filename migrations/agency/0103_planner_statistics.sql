INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('files', 'files_person', '50000 2500 20 5');
--> statement-breakpoint
ANALYZE sqlite_schema;
