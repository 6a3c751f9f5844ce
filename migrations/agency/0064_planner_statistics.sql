INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('checklists', 'checklists_owner', '1000000 50000 20');
--> statement-breakpoint
ANALYZE sqlite_schema;
