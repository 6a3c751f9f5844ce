INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('checklist_templates', 'checklist_templates', '1000000 50000 1'),
  ('checklist_ticks', 'checklist_ticks_list', '1000000 50000 20 5'),
  ('checklist_ticks', 'checklist_ticks', '1000000 50000 1'),
  ('checklists', 'checklists_event', '1000000 50000 20 5'),
  ('checklists', 'checklists', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
