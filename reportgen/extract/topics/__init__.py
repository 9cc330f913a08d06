"""Whether a text, a sentence or a cue speaks of licensing at all."""
