"""The way in: site rules, sheath against vessel, closure, bed rest."""
