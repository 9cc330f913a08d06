"""What happened, and when: sightings of the news and of what lies before it, gathered into happenings."""
