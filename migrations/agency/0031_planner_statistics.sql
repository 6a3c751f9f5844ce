INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('plan_templates', 'plan_templates', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
