"""How it is shown on a screen."""
