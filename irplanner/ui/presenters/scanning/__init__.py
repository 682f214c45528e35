"""What a scan means and where it goes, without Qt."""
