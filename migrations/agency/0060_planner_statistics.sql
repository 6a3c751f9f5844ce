INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('tasks', 'tasks_listed_client', '50000 2500 20 5 2 2 2');
--> statement-breakpoint
ANALYZE sqlite_schema;
