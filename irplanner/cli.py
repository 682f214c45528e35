"""The command line: finds the command, runs it, turns errors into one line and an exit code.

Exit codes: 0 done, 1 the content has stops or errors where a check was asked for, 2 wrong usage or
unreadable input, 3 the environment failed. Results go to stdout, messages to stderr.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from irplanner import __version__
from irplanner.errors import ContentError, EnvironmentFailure, UserError
from irplanner.models.held_keys import StoreKey, ask_with
from irplanner.services.staff.askers import ask_with as ask_to_sign_in

if TYPE_CHECKING:
    from irplanner.models.store import Store

# Command and its module: a module is imported only when its command is asked for, so each starts fast.
COMMANDS: dict[str, str] = {
    "assess": "case JSON in, assessment JSON out",
    "demo": "make a demo day: store, plans, paper, pictures",
    "print": "checklist, record, pick list or blank form as PDF",
    "export": "case records as CSV with side files and codebook",
    "import": "read cases in, all or nothing",
    "backup": "copy the case store and verify the copy",
    "restore": "bring a backup back beside the store",
    "verify": "check a case store or a backup",
    "users": "the people who sign in, and their rights",
    "store": "move the case store between a file and a server",
    "key": "encrypt the case store, change its keys",
    "doctor": "check libraries, settings, store, disk, backups",
    "catalog": "list, show, check or compare content packs",
    "scan": "a device barcode in, JSON out",
    "fit": "does it fit: a route of devices, or a question",
    "size": "sizes and amounts against their limits",
    "calc": "one formula or table row, with its source",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; with none, open the window."""
    words = list(sys.argv[1:] if argv is None else argv)
    command = next((word for word in words if not word.startswith("-")), None)
    try:
        if command in COMMANDS and words[0] == command:
            return _run_command(command, words[1:])
        return _open_window_or_help(words)
    except BrokenPipeError:  # the reader of a pipe went away: nothing more to say to it
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        print("irplanner: stopped", file=sys.stderr)
        return 130
    except EnvironmentFailure as error:
        return _complain(error, 3)
    except UserError as error:
        return _complain(error, 2)
    except ContentError as error:
        print("\n".join(error.faults), file=sys.stderr)
        return 2
    except OSError as error:
        place = f": {error.filename}" if error.filename else ""
        print(f"irplanner: {error.strerror or error}{place}", file=sys.stderr)
        return 3


def _complain(error: UserError, code: int) -> int:
    print(f"irplanner: {error}", file=sys.stderr)
    return code


def _run_command(command: str, words: list[str]) -> int:
    ask_with(_key_of)
    ask_to_sign_in(_signs_in)
    module = importlib.import_module(f"irplanner.commands.{command}_command")
    parser: argparse.ArgumentParser = module.parser()
    return int(module.run(parser.parse_args(words)))


def _key_of(path: Path) -> StoreKey | None:
    """Get the key of an encrypted store as a command does."""
    from irplanner.commands.unlocking import key_for_command  # only where a store is encrypted

    return key_for_command(path)


def _signs_in(store: Store) -> bool:
    """Sign somebody in as a command does."""
    from irplanner.commands.signing_in import sign_in_for_command  # only where people sign in

    return sign_in_for_command(store)


def _open_window_or_help(words: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="irplanner",
        description="Procedure planner for interventional radiology. Without a command it opens the window.",
        epilog="commands:\n"
        + "\n".join(f"  {name:<10} {text}" for name, text in COMMANDS.items())
        + "\n\n`irplanner COMMAND --help` shows one command with an example.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"irplanner {__version__}")
    parser.add_argument("--database", metavar="URL-or-file", help="the case store to open")
    parser.add_argument("--demo", action="store_true", help="open a throwaway store with a demo day")
    arguments = parser.parse_args(words)
    from irplanner import app  # Qt is loaded for the window only

    return app.open_window(database=arguments.database, demo=arguments.demo)


if __name__ == "__main__":
    raise SystemExit(main())
