"""The sentences of reports and of the desk, one folder of Fluent files for each language."""
