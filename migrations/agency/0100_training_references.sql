-- What was logged before has its own id for a reference, as whatever is logged now.
UPDATE training_entries SET tag = id WHERE tag IS NULL;
