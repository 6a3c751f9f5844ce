CREATE TRIGGER brief_answers_kept_insert AFTER INSERT ON brief_answers BEGIN
  UPDATE briefs SET answered = json_set(answered, '$."' || substr(NEW.field, 1, instr(NEW.field || '.', '.') - 1) || '"', json(iif(NEW.field IN ('confidentiality', 'date_standing', 'streaming', 'interpreting', 'permit'), NEW.value, NULL))), answered_at = max(coalesce(answered_at, ''), NEW.answered_at)
  WHERE agency_id = NEW.agency_id AND id = NEW.brief_id;
END;
--> statement-breakpoint
CREATE TRIGGER brief_answers_kept_update AFTER UPDATE OF value, answered_at ON brief_answers BEGIN
  UPDATE briefs SET answered = json_set(answered, '$."' || substr(NEW.field, 1, instr(NEW.field || '.', '.') - 1) || '"', json(iif(NEW.field IN ('confidentiality', 'date_standing', 'streaming', 'interpreting', 'permit'), NEW.value, NULL))), answered_at = max(coalesce(answered_at, ''), NEW.answered_at)
  WHERE agency_id = NEW.agency_id AND id = NEW.brief_id;
END;
--> statement-breakpoint
CREATE TRIGGER brief_answers_kept_delete AFTER DELETE ON brief_answers BEGIN
  UPDATE briefs SET
    answered = iif(EXISTS (SELECT 1 FROM brief_answers a WHERE a.agency_id = OLD.agency_id AND a.brief_id = OLD.brief_id AND a.field >= substr(OLD.field, 1, instr(OLD.field || '.', '.') - 1) AND a.field < substr(OLD.field, 1, instr(OLD.field || '.', '.') - 1) || '/'),
      answered, json_remove(answered, '$."' || substr(OLD.field, 1, instr(OLD.field || '.', '.') - 1) || '"')),
    answered_at = iif(answered_at > OLD.answered_at, answered_at, (SELECT max(a.answered_at) FROM brief_answers a WHERE a.agency_id = OLD.agency_id AND a.brief_id = OLD.brief_id))
  WHERE agency_id = OLD.agency_id AND id = OLD.brief_id;
END;
--> statement-breakpoint
CREATE TRIGGER threads_kept_insert AFTER INSERT ON threads WHEN NEW.state = 'open' BEGIN
  UPDATE briefs SET open_questions = open_questions + 1 WHERE agency_id = NEW.agency_id AND id = NEW.subject_id;
END;
--> statement-breakpoint
CREATE TRIGGER threads_kept_update AFTER UPDATE OF state ON threads WHEN (NEW.state = 'open') <> (OLD.state = 'open') BEGIN
  UPDATE briefs SET open_questions = open_questions + (NEW.state = 'open') - (OLD.state = 'open') WHERE agency_id = NEW.agency_id AND id = NEW.subject_id;
END;
--> statement-breakpoint
CREATE TRIGGER threads_kept_delete AFTER DELETE ON threads WHEN OLD.state = 'open' BEGIN
  UPDATE briefs SET open_questions = open_questions - 1 WHERE agency_id = OLD.agency_id AND id = OLD.subject_id;
END;
--> statement-breakpoint
CREATE TRIGGER tasks_kept_insert AFTER INSERT ON tasks WHEN (NEW.state = 'open' AND NEW.binned_at IS NULL) BEGIN
  UPDATE events SET open_tasks = open_tasks + 1 WHERE agency_id = NEW.agency_id AND id = NEW.event_id;
END;
--> statement-breakpoint
CREATE TRIGGER tasks_kept_update AFTER UPDATE OF state, binned_at ON tasks WHEN (NEW.state = 'open' AND NEW.binned_at IS NULL) <> (OLD.state = 'open' AND OLD.binned_at IS NULL) BEGIN
  UPDATE events SET open_tasks = open_tasks + (NEW.state = 'open' AND NEW.binned_at IS NULL) - (OLD.state = 'open' AND OLD.binned_at IS NULL) WHERE agency_id = NEW.agency_id AND id = NEW.event_id;
END;
--> statement-breakpoint
CREATE TRIGGER tasks_kept_delete AFTER DELETE ON tasks WHEN (OLD.state = 'open' AND OLD.binned_at IS NULL) BEGIN
  UPDATE events SET open_tasks = open_tasks - 1 WHERE agency_id = OLD.agency_id AND id = OLD.event_id;
END;
--> statement-breakpoint
CREATE TRIGGER tasks_kept_due_update AFTER UPDATE OF state, due_on, binned_at ON tasks BEGIN
  UPDATE promises SET next_due = (SELECT min(t.due_on) FROM promise_links l JOIN tasks t ON t.agency_id = l.agency_id AND t.id = l.thing_id
    WHERE l.agency_id = promises.agency_id AND l.promise_id = promises.id AND t.state = 'open' AND t.binned_at IS NULL)
  WHERE agency_id = OLD.agency_id AND id IN (SELECT k.promise_id FROM promise_links k WHERE k.agency_id = OLD.agency_id AND k.thing_id = OLD.id);
END;
--> statement-breakpoint
CREATE TRIGGER tasks_kept_due_delete AFTER DELETE ON tasks BEGIN
  UPDATE promises SET next_due = (SELECT min(t.due_on) FROM promise_links l JOIN tasks t ON t.agency_id = l.agency_id AND t.id = l.thing_id
    WHERE l.agency_id = promises.agency_id AND l.promise_id = promises.id AND t.state = 'open' AND t.binned_at IS NULL)
  WHERE agency_id = OLD.agency_id AND id IN (SELECT k.promise_id FROM promise_links k WHERE k.agency_id = OLD.agency_id AND k.thing_id = OLD.id);
END;
--> statement-breakpoint
CREATE TRIGGER promise_links_kept_insert AFTER INSERT ON promise_links BEGIN
  UPDATE promises SET linked = (SELECT count(*) FROM promise_links l WHERE l.agency_id = promises.agency_id AND l.promise_id = promises.id), next_due = (SELECT min(t.due_on) FROM promise_links l JOIN tasks t ON t.agency_id = l.agency_id AND t.id = l.thing_id
    WHERE l.agency_id = promises.agency_id AND l.promise_id = promises.id AND t.state = 'open' AND t.binned_at IS NULL)
  WHERE agency_id = NEW.agency_id AND id = NEW.promise_id;
END;
--> statement-breakpoint
CREATE TRIGGER promise_links_kept_delete AFTER DELETE ON promise_links BEGIN
  UPDATE promises SET linked = (SELECT count(*) FROM promise_links l WHERE l.agency_id = promises.agency_id AND l.promise_id = promises.id), next_due = (SELECT min(t.due_on) FROM promise_links l JOIN tasks t ON t.agency_id = l.agency_id AND t.id = l.thing_id
    WHERE l.agency_id = promises.agency_id AND l.promise_id = promises.id AND t.state = 'open' AND t.binned_at IS NULL)
  WHERE agency_id = OLD.agency_id AND id = OLD.promise_id;
END;
--> statement-breakpoint
CREATE TRIGGER duties_kept_insert AFTER INSERT ON duties WHEN NEW.duty = 'coordinator' BEGIN
  UPDATE events SET coordinators = (SELECT json_group_array(c.person_id) FROM (
    SELECT d.person_id FROM duties d WHERE d.agency_id = events.agency_id AND d.event_id = events.id AND d.duty = 'coordinator' ORDER BY d.id) c)
  WHERE agency_id = NEW.agency_id AND id = NEW.event_id;
END;
--> statement-breakpoint
CREATE TRIGGER duties_kept_update AFTER UPDATE OF person_id, duty ON duties BEGIN
  UPDATE events SET coordinators = (SELECT json_group_array(c.person_id) FROM (
    SELECT d.person_id FROM duties d WHERE d.agency_id = events.agency_id AND d.event_id = events.id AND d.duty = 'coordinator' ORDER BY d.id) c)
  WHERE agency_id = NEW.agency_id AND id = NEW.event_id;
END;
--> statement-breakpoint
CREATE TRIGGER duties_kept_delete AFTER DELETE ON duties WHEN OLD.duty = 'coordinator' BEGIN
  UPDATE events SET coordinators = (SELECT json_group_array(c.person_id) FROM (
    SELECT d.person_id FROM duties d WHERE d.agency_id = events.agency_id AND d.event_id = events.id AND d.duty = 'coordinator' ORDER BY d.id) c)
  WHERE agency_id = OLD.agency_id AND id = OLD.event_id;
END;
--> statement-breakpoint
UPDATE briefs SET
  answered = (SELECT json_group_object(g.question, json(g.said)) FROM (
    SELECT substr(a.field, 1, instr(a.field || '.', '.') - 1) question, max(iif(a.field IN ('confidentiality', 'date_standing', 'streaming', 'interpreting', 'permit'), a.value, NULL)) said
    FROM brief_answers a WHERE a.agency_id = briefs.agency_id AND a.brief_id = briefs.id GROUP BY question) g),
  answered_at = (SELECT max(a.answered_at) FROM brief_answers a WHERE a.agency_id = briefs.agency_id AND a.brief_id = briefs.id),
  open_questions = (SELECT count(*) FROM threads t WHERE t.agency_id = briefs.agency_id AND t.subject_id = briefs.id AND t.state = 'open');
--> statement-breakpoint
UPDATE events SET
  open_tasks = (SELECT count(*) FROM tasks t WHERE t.agency_id = events.agency_id AND t.event_id = events.id AND t.state = 'open' AND t.binned_at IS NULL),
  coordinators = (SELECT json_group_array(c.person_id) FROM (
    SELECT d.person_id FROM duties d WHERE d.agency_id = events.agency_id AND d.event_id = events.id AND d.duty = 'coordinator' ORDER BY d.id) c);
--> statement-breakpoint
UPDATE promises SET linked = (SELECT count(*) FROM promise_links l WHERE l.agency_id = promises.agency_id AND l.promise_id = promises.id), next_due = (SELECT min(t.due_on) FROM promise_links l JOIN tasks t ON t.agency_id = l.agency_id AND t.id = l.thing_id
    WHERE l.agency_id = promises.agency_id AND l.promise_id = promises.id AND t.state = 'open' AND t.binned_at IS NULL);
