"""Notices and self-declarations in structured form: eForms, TED XML, OCDS, ESPD."""

from checker.notices.notice import Criterion, Declared, FreeText, Lot, Notice, Said, Weight
from checker.notices.reading import read, sniff

__all__ = ["Criterion", "Declared", "FreeText", "Lot", "Notice", "Said", "Weight", "read", "sniff"]
