INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('exceptions', 'exceptions_open', '50000 2500 20 1'),
  ('exceptions', 'exceptions_supplier', '1000000 50000 20 5'),
  ('exceptions', 'exceptions', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
