"""How is what a person typed about the table understood, before it is recorded?"""
