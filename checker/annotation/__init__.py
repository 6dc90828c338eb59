"""The original papers with what was found written beside the passages."""
