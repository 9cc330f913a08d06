"""What a term says once its noun and its amount are known: bounds, rate, who pays whom, how sure."""
