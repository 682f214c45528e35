"""The people of a store: who they are, how they prove it, and what each may do."""
