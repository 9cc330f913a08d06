"""Bytes to filings: decoding, flat and Markdown-like text, HTML and inline XBRL, full submissions."""

from reportgen.readers.reading import Reading, read_bytes, read_inputs

__all__ = ["Reading", "read_bytes", "read_inputs"]
