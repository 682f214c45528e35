"""Steps from an empty file to today's tables: append-only, one file a step, counted by `user_version`."""
