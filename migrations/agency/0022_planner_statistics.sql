INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('messages', 'messages_mail', '50000 2500 1'),
  ('message_texts', 'message_texts_message', '1000000 50000 20 5'),
  ('message_texts', 'message_texts', '1000000 50000 1'),
  ('reply_places', 'reply_places', '1000000 50000 1'),
  ('thread_marks', 'thread_marks', '1000000 50000 20 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
