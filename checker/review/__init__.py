"""What people decide of a report, and the file in which a review is kept."""
