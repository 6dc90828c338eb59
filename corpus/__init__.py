"""What have people labelled? Passages written for this project, with their readers and splits."""
