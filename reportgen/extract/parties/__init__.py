"""Who the organizations of a filing are, by which names, and whose filing it is."""
