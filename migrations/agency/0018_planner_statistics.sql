INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('import_problems', 'import_problems', '1000000 50000 20 5 1'),
  ('import_rows', 'import_rows', '1000000 50000 20 1'),
  ('imports', 'imports_due', '50000 2500'),
  ('imports', 'imports_started', '1000000 50000 20 5'),
  ('imports', 'imports', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
