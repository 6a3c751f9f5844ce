INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('events', 'events_client', '1000000 50000 20 5 2'),
  ('tasks', 'tasks_event', '1000000 50000 20 5 2 2 2'),
  ('promises', 'promises_client', '1000000 50000 20 5 2'),
  ('promises', 'promises_event', '1000000 50000 20 5 2');
--> statement-breakpoint
ANALYZE sqlite_schema;
