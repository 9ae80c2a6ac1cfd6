"""How are the small models of giveget trained, and how good are they?"""
