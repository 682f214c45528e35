"""Bleeding risk: class, laboratory limits, drug holds, alerts. Entry: `topic.assess_bleeding`."""
