"""What a purchase of shares says beside its sum: how many, at which price, with which premium, and what is bought."""
