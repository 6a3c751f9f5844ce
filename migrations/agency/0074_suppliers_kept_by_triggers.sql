CREATE TRIGGER restrictions_kept_insert AFTER INSERT ON restrictions BEGIN
  UPDATE suppliers SET restriction = coalesce((SELECT r.kind FROM restrictions r WHERE r.agency_id = NEW.agency_id AND r.supplier_id = NEW.supplier_id AND r.lifted_at IS NULL AND (r.kind <> 'blacklisted' OR r.confirmed_at IS NOT NULL) ORDER BY r.id DESC LIMIT 1), 'none'),
    restricted_until = (SELECT r.until FROM restrictions r WHERE r.agency_id = NEW.agency_id AND r.supplier_id = NEW.supplier_id AND r.lifted_at IS NULL AND (r.kind <> 'blacklisted' OR r.confirmed_at IS NOT NULL) ORDER BY r.id DESC LIMIT 1)
  WHERE agency_id = NEW.agency_id AND id = NEW.supplier_id;
END;
--> statement-breakpoint
CREATE TRIGGER restrictions_kept_update AFTER UPDATE OF kind, until, confirmed_at, lifted_at ON restrictions BEGIN
  UPDATE suppliers SET restriction = coalesce((SELECT r.kind FROM restrictions r WHERE r.agency_id = NEW.agency_id AND r.supplier_id = NEW.supplier_id AND r.lifted_at IS NULL AND (r.kind <> 'blacklisted' OR r.confirmed_at IS NOT NULL) ORDER BY r.id DESC LIMIT 1), 'none'),
    restricted_until = (SELECT r.until FROM restrictions r WHERE r.agency_id = NEW.agency_id AND r.supplier_id = NEW.supplier_id AND r.lifted_at IS NULL AND (r.kind <> 'blacklisted' OR r.confirmed_at IS NOT NULL) ORDER BY r.id DESC LIMIT 1)
  WHERE agency_id = NEW.agency_id AND id = NEW.supplier_id;
END;
--> statement-breakpoint
CREATE TRIGGER restrictions_kept_delete AFTER DELETE ON restrictions BEGIN
  UPDATE suppliers SET restriction = coalesce((SELECT r.kind FROM restrictions r WHERE r.agency_id = OLD.agency_id AND r.supplier_id = OLD.supplier_id AND r.lifted_at IS NULL AND (r.kind <> 'blacklisted' OR r.confirmed_at IS NOT NULL) ORDER BY r.id DESC LIMIT 1), 'none'),
    restricted_until = (SELECT r.until FROM restrictions r WHERE r.agency_id = OLD.agency_id AND r.supplier_id = OLD.supplier_id AND r.lifted_at IS NULL AND (r.kind <> 'blacklisted' OR r.confirmed_at IS NOT NULL) ORDER BY r.id DESC LIMIT 1)
  WHERE agency_id = OLD.agency_id AND id = OLD.supplier_id;
END;
--> statement-breakpoint
CREATE TRIGGER credentials_kept_insert AFTER INSERT ON credentials WHEN NEW.state = 'verified' BEGIN
  UPDATE suppliers SET lapses_on = (SELECT min(c.valid_to) FROM credentials c WHERE c.agency_id = NEW.agency_id AND c.supplier_id = NEW.supplier_id AND c.state = 'verified')
  WHERE agency_id = NEW.agency_id AND id = NEW.supplier_id;
END;
--> statement-breakpoint
CREATE TRIGGER credentials_kept_update AFTER UPDATE OF state, valid_to ON credentials WHEN NEW.state = 'verified' OR OLD.state = 'verified' BEGIN
  UPDATE suppliers SET lapses_on = (SELECT min(c.valid_to) FROM credentials c WHERE c.agency_id = NEW.agency_id AND c.supplier_id = NEW.supplier_id AND c.state = 'verified')
  WHERE agency_id = NEW.agency_id AND id = NEW.supplier_id;
END;
--> statement-breakpoint
CREATE TRIGGER credentials_kept_delete AFTER DELETE ON credentials WHEN OLD.state = 'verified' BEGIN
  UPDATE suppliers SET lapses_on = (SELECT min(c.valid_to) FROM credentials c WHERE c.agency_id = OLD.agency_id AND c.supplier_id = OLD.supplier_id AND c.state = 'verified')
  WHERE agency_id = OLD.agency_id AND id = OLD.supplier_id;
END;
--> statement-breakpoint
UPDATE suppliers SET restriction = coalesce((SELECT r.kind FROM restrictions r WHERE r.agency_id = suppliers.agency_id AND r.supplier_id = suppliers.id AND r.lifted_at IS NULL AND (r.kind <> 'blacklisted' OR r.confirmed_at IS NOT NULL) ORDER BY r.id DESC LIMIT 1), 'none'),
    restricted_until = (SELECT r.until FROM restrictions r WHERE r.agency_id = suppliers.agency_id AND r.supplier_id = suppliers.id AND r.lifted_at IS NULL AND (r.kind <> 'blacklisted' OR r.confirmed_at IS NOT NULL) ORDER BY r.id DESC LIMIT 1),
    lapses_on = (SELECT min(c.valid_to) FROM credentials c WHERE c.agency_id = suppliers.agency_id AND c.supplier_id = suppliers.id AND c.state = 'verified');
