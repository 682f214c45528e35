"""One module per command: `NAME_command.py` with `parser()` (its epilog has an example) and `run()`."""
