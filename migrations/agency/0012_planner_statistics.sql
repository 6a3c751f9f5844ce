INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('mails', 'mails_dead', '50000 2500 20 5'),
  ('outbox', 'outbox_dead', '50000 2500 20 5'),
  ('mail_stops', 'mail_stops_kind', '1000000 50000 20 5 2'),
  ('notices', 'notices_digest', '50000 2500 20 5'),
  ('reminders', 'reminders_fire', '1000000 50000'),
  ('reminders', 'reminders', '1000000 50000 20 5 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
