"""What a grant passes on: the rights, how exclusive, where and against which target."""
