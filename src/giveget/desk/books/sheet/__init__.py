"""How do the books and a sheet of gives and gets become each other?"""
