DROP TRIGGER audit_no_update;
--> statement-breakpoint
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
WHEN NOT (
  (OLD.salt IS NOT NULL OR OLD.values_sha256 = '') AND NEW.salt IS NULL
  AND NEW.before IS iif(OLD.before IS NULL, NULL, '{"redacted":true}') AND NEW.after IS iif(OLD.after IS NULL, NULL, '{"redacted":true}')
  AND NEW.agency_id = OLD.agency_id AND NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.action = OLD.action
  AND NEW.actor_kind = OLD.actor_kind AND NEW.actor_id IS OLD.actor_id
  AND NEW.subject_kind = OLD.subject_kind AND NEW.subject_id = OLD.subject_id
  AND NEW.client_id IS OLD.client_id AND NEW.event_id IS OLD.event_id AND NEW.part_of IS OLD.part_of
  AND NEW.request_id = OLD.request_id AND NEW.bulk = OLD.bulk AND NEW.rows_changed = OLD.rows_changed AND NEW.values_sha256 = OLD.values_sha256
) BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
