"""What does a person do here? One function per thing: command in, result out."""
