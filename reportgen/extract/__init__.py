"""Sections to claims: one file for each kind of claim."""
