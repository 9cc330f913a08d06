"""With whom a happening is, and who licenses or sells to whom."""
