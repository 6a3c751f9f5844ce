INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('bookings', 'bookings_supplier', '1000000 50000 20 5'),
  ('bookings', 'bookings_event', '1000000 50000 20 5'),
  ('bookings', 'bookings', '1000000 50000 1'),
  ('credentials', 'credentials_open', '50000 2500 20 1'),
  ('credentials', 'credentials_queue', '50000 2500 20 5'),
  ('credentials', 'credentials_supplier', '1000000 50000 20 5'),
  ('credentials', 'credentials_holder', '1000000 50000 20 5 2'),
  ('credentials', 'credentials', '1000000 50000 1'),
  ('qualifications', 'qualifications_where', '1000000 50000 20 5 2 2'),
  ('qualifications', 'qualifications_once', '1000000 50000 20 5 1'),
  ('qualifications', 'qualifications', '1000000 50000 1'),
  ('restrictions', 'restrictions_supplier', '1000000 50000 20 5'),
  ('restrictions', 'restrictions', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
