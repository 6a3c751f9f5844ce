INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('assessments', 'assessments_person', '1000000 50000 20 5 2'),
  ('assessments', 'assessments', '1000000 50000 1'),
  ('person_skills', 'person_skills_skill', '1000000 50000 20 5 2 2'),
  ('person_skills', 'person_skills_person', '1000000 50000 20 5'),
  ('person_skills', 'person_skills', '1000000 50000 1'),
  ('posts', 'posts_person', '1000000 50000 20 5 2 2 2'),
  ('posts', 'posts', '1000000 50000 1'),
  ('skill_targets', 'skill_targets', '1000000 50000 1'),
  ('skills', 'skills', '1000000 50000 1');
--> statement-breakpoint
ANALYZE sqlite_schema;
