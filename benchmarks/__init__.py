"""How long the main job takes against what it is made of, measured side by side in one run."""
