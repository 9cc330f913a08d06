"""Products, compounds and subjects of a deal as they are named, made up and developed."""
