INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('consents', 'consents_once', '1000000 50000 20 1'),
  ('consents', 'consents', '1000000 50000 1'),
  ('copies', 'copies_expiring', '1000000 50000'),
  ('copies', 'copies_waiting', '50000 2500'),
  ('copies', 'copies_asked', '1000000 50000 20 5'),
  ('copies', 'copies', '1000000 50000 1'),
  ('erasures', 'erasures_person', '1000000 50000 1'),
  ('erasures', 'erasures', '1000000 50000 1'),
  ('privacy_notices', 'privacy_notices_version', '1000000 50000 1'),
  ('privacy_notices', 'privacy_notices', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
