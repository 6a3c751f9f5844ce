INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('course_places', 'course_places_hash', '50000 2500'),
  ('course_places', 'course_places_person', '1000000 50000 20 5'),
  ('course_places', 'course_places_session', '1000000 50000 20 1'),
  ('course_places', 'course_places', '1000000 50000 1'),
  ('course_sessions', 'course_sessions_starts', '1000000 50000 20 5'),
  ('course_sessions', 'course_sessions_course', '1000000 50000 20 5'),
  ('course_sessions', 'course_sessions', '1000000 50000 1'),
  ('courses', 'courses', '1000000 50000 1'),
  ('training_requests', 'training_requests_person', '1000000 50000 20 5'),
  ('training_requests', 'training_requests', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
