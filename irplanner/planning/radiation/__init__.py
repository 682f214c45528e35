"""Fluoroscopy dose: levels, notifications, follow-up, reference figures. `topic.assess_radiation`."""
