INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('briefs', 'briefs_event', '1000000 50000 20'),
  ('brief_readings', 'brief_readings_once', '1000000 50000 20 5 1'),
  ('brief_readings', 'brief_readings', '1000000 50000 1'),
  ('issues', 'issues_owner', '1000000 50000 20 5'),
  ('issues', 'issues_event', '1000000 50000 20 5'),
  ('issues', 'issues', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
