INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('badge_keys', 'badge_keys', '1000000 50000 1'),
  ('badges', 'badges_held', '50000 2500 20 1'),
  ('badges', 'badges_revoked', '50000 2500 20'),
  ('badges', 'badges_person', '1000000 50000 20 5'),
  ('badges', 'badges', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
