"""From findings to verdicts: what the papers say of each subject, held against what is asked."""
