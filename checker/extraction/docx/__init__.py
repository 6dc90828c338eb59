"""Word files: everything that the reader of the printed page sees, and a warning for what was left aside.

`package` opens the file, `styles` and `numbering` resolve what the paragraphs only refer to, `runs` reads the words
of one paragraph, `body` walks paragraphs, tables and text boxes, `notes` adds footnotes, headers and footers, and
`reader` puts the document together.
"""
