"""Notices and self-declarations in structured form: eForms, TED XML, OCDS, ESPD."""
