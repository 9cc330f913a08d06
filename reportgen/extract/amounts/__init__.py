"""Which amount of a sentence is for what."""
