"""What people have labelled: passages written for this project, with their readers and splits."""
