"""The library as a short encyclopedia: an entry for each of its ids, as plain text and as pages of `docs/`."""
