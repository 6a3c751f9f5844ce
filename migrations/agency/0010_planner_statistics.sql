INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('search_builds', 'search_builds', '1000000 50000 1'),
  ('search_records', 'search_records_supplier', '50000 2500 20 5'),
  ('search_records', 'search_records_event', '50000 2500 20 5'),
  ('search_records', 'search_records_client', '1000000 50000 20 5'),
  ('search_records', 'search_records', '1000000 50000 1'),
  ('search_terms', 'search_terms', '1000000 50000 20 5 2 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
