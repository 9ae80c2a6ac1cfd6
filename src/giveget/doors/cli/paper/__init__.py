"""How is an answer laid out for a person?"""
