"""`python -m checker.commands` is `fairclause`."""

from checker.commands import main

if __name__ == "__main__":
    main()
