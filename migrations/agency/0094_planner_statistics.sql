INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('appraisals', 'appraisals_due', '50000 2500 20 5'),
  ('appraisals', 'appraisals_person', '1000000 50000 20 5 2'),
  ('appraisals', 'appraisals', '1000000 50000 1'),
  ('duty_papers', 'duty_papers', '1000000 50000 1'),
  ('experiences', 'experiences_person', '1000000 50000 20 5 2'),
  ('experiences', 'experiences', '1000000 50000 1'),
  ('positions', 'positions', '1000000 50000 1'),
  ('talk_notes', 'talk_notes_person', '1000000 50000 20 5 2 2'),
  ('talk_notes', 'talk_notes', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
