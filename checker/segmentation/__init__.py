"""Segmentation: from a document to its provisions."""
