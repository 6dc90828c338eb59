# What only papers to hand on say: reports as Word and Excel, tables, annotated copies, the note for the file.

handout-copy-title = Annotated copy made by Fairclause
# $count: comments beside passages of this paper
handout-copy-beside = { $count ->
    [0] No passage of this paper is weak.
    [one] One comment stands beside a passage of this paper.
   *[other] { $count } comments stand beside passages of this paper.
}
# $count: points that no passage of the papers says
handout-copy-missing = { $count ->
    [0] Nothing is missing whose place would be in this paper.
    [one] One point was not found in any paper; its clause would stand in this one:
   *[other] { $count } points were not found in any paper; their clauses would stand in this one:
}
handout-also-here = Part of it also stands in: { $places }.
handout-paste = Text to paste (fill the blanks in braces; not reviewed by a lawyer of this country):
handout-unplaced = These comments belong to passages beside which no comment can stand, such as footnotes:
handout-signed = The original bears a digital signature; it does not hold for this copy.
handout-rewritten = The original is encrypted; this copy is not, and was written anew.
handout-nothing-to-say = There is nothing to say in this paper, so no copy of it was made.
handout-no-copy-format = Comments can be written into PDF and Word files (.docx) only; save it as one of them and check that.
handout-paper-gone = The paper is no longer where it was read.
