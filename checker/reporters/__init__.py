"""The report in the forms people and programs read: text, HTML, JSON. Reporters change nothing and print nothing."""
