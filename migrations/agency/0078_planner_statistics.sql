INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('availability_asks', 'availability_asks_event', '1000000 50000 20 5'),
  ('availability_asks', 'availability_asks_supplier', '1000000 50000 20 5'),
  ('availability_asks', 'availability_asks', '1000000 50000 1'),
  ('blocked_dates', 'blocked_dates_supplier', '1000000 50000 20 5 2'),
  ('blocked_dates', 'blocked_dates', '1000000 50000 1'),
  ('crew', 'crew_supplier', '1000000 50000 20 5'),
  ('crew', 'crew', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
