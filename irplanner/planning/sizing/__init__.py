"""How large an implant or particle, how much of an agent. Limits are catalog data (`sizing_rules`)."""
