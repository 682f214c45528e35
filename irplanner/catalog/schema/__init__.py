"""The typed form of every section of a content pack; `sections.SECTIONS` lists them."""
