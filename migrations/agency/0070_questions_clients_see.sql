-- The figure stands on lists that clients read too: what staff ask among themselves is none of it.
DROP TRIGGER threads_kept_insert;
--> statement-breakpoint
DROP TRIGGER threads_kept_update;
--> statement-breakpoint
DROP TRIGGER threads_kept_delete;
--> statement-breakpoint
CREATE TRIGGER threads_kept_insert AFTER INSERT ON threads WHEN NEW.state = 'open' AND NEW.visibility = 'client' BEGIN
  UPDATE briefs SET open_questions = open_questions + 1 WHERE agency_id = NEW.agency_id AND id = NEW.subject_id;
END;
--> statement-breakpoint
CREATE TRIGGER threads_kept_update AFTER UPDATE OF state, visibility ON threads WHEN (NEW.state = 'open' AND NEW.visibility = 'client') <> (OLD.state = 'open' AND OLD.visibility = 'client') BEGIN
  UPDATE briefs SET open_questions = open_questions + (NEW.state = 'open' AND NEW.visibility = 'client') - (OLD.state = 'open' AND OLD.visibility = 'client') WHERE agency_id = NEW.agency_id AND id = NEW.subject_id;
END;
--> statement-breakpoint
CREATE TRIGGER threads_kept_delete AFTER DELETE ON threads WHEN OLD.state = 'open' AND OLD.visibility = 'client' BEGIN
  UPDATE briefs SET open_questions = open_questions - 1 WHERE agency_id = OLD.agency_id AND id = OLD.subject_id;
END;
--> statement-breakpoint
UPDATE briefs SET open_questions = (SELECT count(*) FROM threads t WHERE t.agency_id = briefs.agency_id AND t.subject_id = briefs.id AND t.state = 'open' AND t.visibility = 'client');
