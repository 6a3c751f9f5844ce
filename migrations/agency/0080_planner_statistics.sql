INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('evaluation_weights', 'evaluation_weights', '1000000 50000 1'),
  ('evaluations', 'evaluations_spend', '1000000 50000 20 5 2 2 2'),
  ('evaluations', 'evaluations_supplier', '1000000 50000 20 5'),
  ('evaluations', 'evaluations_once', '1000000 50000 20 5 1'),
  ('evaluations', 'evaluations', '1000000 50000 1'),
  ('standbys', 'standbys_where', '1000000 50000 20 5'),
  ('standbys', 'standbys_once', '1000000 50000 20 5 1'),
  ('standbys', 'standbys', '1000000 50000 1'),
  ('supplier_facts', 'supplier_facts', '1000000 50000 20 1'),
  ('tiers', 'tiers_review', '1000000 50000 20'),
  ('tiers', 'tiers_once', '1000000 50000 20 1'),
  ('tiers', 'tiers', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
