"""What does each command have to say to a person?"""
