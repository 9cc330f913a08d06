"""Amounts that stand near the words of payment and are no terms of the news."""
