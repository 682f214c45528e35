"""Does each part of the route fit the next, from skin to target. Rules are catalog data (`fit_rules`)."""
