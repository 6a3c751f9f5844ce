INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('ended_certificates', 'ended_certificates_hash', '1000000 50000'),
  ('ended_certificates', 'ended_certificates_person', '1000000 50000 20 5'),
  ('ended_certificates', 'ended_certificates', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
