"""Paper: each module turns a plan into a `Document` of plain blocks; `ui.printing` draws it."""
