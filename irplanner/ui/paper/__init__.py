"""Paper in the window: which documents, the preview, and the way to printer or PDF."""
