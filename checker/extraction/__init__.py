"""From files to documents: the first stage.

`intake` lists the papers, `supervisor` hands them one by one to a `worker` process, the worker looks at the content
(`sniff`) and calls the reader of that format: `pdf`, `docx`, `xlsx`, `html`, `text`, and `office` for what LibreOffice
converts first. A paper that crashes, hangs or swells costs itself only.
"""
