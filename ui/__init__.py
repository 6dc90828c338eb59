"""How it is shown on a screen: the officer's desk, started by `fairclause ui`."""
