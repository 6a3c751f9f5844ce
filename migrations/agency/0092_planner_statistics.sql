INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('training_cycles', 'training_cycles_once', '1000000 50000 20 5 1'),
  ('training_cycles', 'training_cycles', '1000000 50000 1'),
  ('training_entries', 'training_entries_tag', '50000 2500 20 1'),
  ('training_entries', 'training_entries_queue', '50000 2500 20 5'),
  ('training_entries', 'training_entries_person', '1000000 50000 20 5 2'),
  ('training_entries', 'training_entries', '1000000 50000 1'),
  ('training_schemes', 'training_schemes_edition', '1000000 50000 20 1'),
  ('training_schemes', 'training_schemes', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
