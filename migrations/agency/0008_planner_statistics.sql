INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('audit', 'audit_part_of', '50000 2500 20 5'),
  ('tasks', 'tasks_due', '1000000 50000 20 5 2'),
  ('bin', 'bin_due', '1000000 50000'),
  ('bin', 'bin_newest', '1000000 50000 20 5'),
  ('bin', 'bin', '1000000 50000 1'),
  ('looks', 'looks', '1000000 50000 20 1'),
  ('views', 'views_list', '1000000 50000 20 5'),
  ('views', 'views', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
