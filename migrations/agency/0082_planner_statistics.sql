INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('suppliers', 'suppliers_applied', '50000 2500 20'),
  ('paper_links', 'paper_links_token', '1000000 50000 20'),
  ('paper_links', 'paper_links_credential', '1000000 50000 20 5'),
  ('paper_links', 'paper_links', '1000000 50000 1'),
  ('supplier_intakes', 'supplier_intakes', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
