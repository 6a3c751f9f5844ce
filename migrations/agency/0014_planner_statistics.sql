INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('clients', 'clients_counterpart', '1000000 50000 20'),
  ('people', 'people_manager', '50000 2500 20'),
  ('threads', 'threads_asker', '1000000 50000 20 5'),
  ('handover_lines', 'handover_lines', '1000000 50000 20 5 1'),
  ('handovers', 'handovers_person', '1000000 50000 20 5'),
  ('handovers', 'handovers', '1000000 50000 1'),
  ('leaves', 'leaves_to', '1000000 50000 20'),
  ('leaves', 'leaves_person', '1000000 50000 20 5'),
  ('leaves', 'leaves', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
