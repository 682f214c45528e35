"""One module per command: `NAME_command.py` with `parser()` (with an example in its epilog) and `run(arguments) -> int`."""
