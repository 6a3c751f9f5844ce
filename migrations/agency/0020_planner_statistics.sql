INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('push_devices', 'push_devices_person', '1000000 50000 20 5'),
  ('push_devices', 'push_devices', '1000000 50000 1'),
  ('pushes', 'pushes_due', '1000000 50000'),
  ('pushes', 'pushes', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
