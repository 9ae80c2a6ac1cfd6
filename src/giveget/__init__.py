"""giveget: nothing is given in a negotiation without something of equal value coming back."""
