"""`python -m irplanner` is the command line."""

from irplanner.cli import main

raise SystemExit(main())
