"""The parts of the pages that need no screen: values in, values or markup out."""
