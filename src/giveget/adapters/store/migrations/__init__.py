"""How did the form of the store change over time?"""
