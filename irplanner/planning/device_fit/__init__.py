"""Does each part of the route fit the next, from the skin to the target. Rules are catalog data (`fit_rules`)."""
