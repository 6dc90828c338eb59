"""What ought to be there: categories, requirements, model clauses, risk. Data first, with a small loader."""
