"""Facts that forms of filings print at known places: dates, items, exhibits, fields, places, the fiscal year."""
