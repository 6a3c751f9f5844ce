INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('audit', 'audit_kind', '1000000 50000 20 5');
--> statement-breakpoint
ANALYZE sqlite_schema;
