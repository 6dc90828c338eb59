"""PDF files: text by position, put back into reading order, paragraphs, tables and fields."""
