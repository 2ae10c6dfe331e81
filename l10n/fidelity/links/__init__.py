"""Where links and images lead, and what became of them."""
