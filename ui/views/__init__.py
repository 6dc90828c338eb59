"""One page each. A view asks the parts for what it shows, and the session for what is in hand."""
