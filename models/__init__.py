"""How is a passage read? Types here; the readers in their modules."""
