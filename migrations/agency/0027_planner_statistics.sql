INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('audit', 'audit_sequence', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
