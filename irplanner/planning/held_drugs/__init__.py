"""Drugs other than antithrombotics around a procedure, and diabetes. `topic.assess_held_drugs`."""
