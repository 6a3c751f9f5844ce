INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('people', 'people_supplier', '50000 2500 20'),
  ('people', 'people_client', '50000 2500 20'),
  ('people', 'people_staff', '50000 2500 20 5 2 2'),
  ('people', 'people_sorted', '1000000 50000 20 5');
--> statement-breakpoint
ANALYZE sqlite_schema;
